import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportResult, WorkerReport } from '../../../lib/file-import/report.ts';
import type { ImportRequest } from '../../../lib/file-import/request.ts';
import type { SellerRules } from '../../../lib/ledger/schema.ts';
import type { Importer } from './importer.ts';

/** What the seller said of a file beside handing it over. */
export type Said = Pick<ImportRequest, 'encoding' | 'account' | 'marketplace'>;

export type ImportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: ImportResult }
  | { readonly kind: 'unreadable' };

/** A file that was handed over, and how far it is. */
export interface Import {
  readonly id: number;
  readonly file: File;
  readonly said: Said;
  readonly state: ImportState;
}

export interface ImportsOptions {
  readonly start: (onReport: (report: WorkerReport) => void) => Importer;
  readonly rules: SellerRules;
  /** Called when something was written, or may have been. */
  readonly onRecorded: () => void;
}

export interface Imports {
  readonly list: readonly Import[];
  readonly add: (files: readonly File[]) => void;
  /** Reads a file once more, with what the seller has said since. */
  readonly again: (id: number, said: Partial<Said>) => void;
  /** Stops whatever is being read or waits. */
  readonly stop: () => void;
}

const NOTHING_SAID: Said = { encoding: null, account: null, marketplace: null };

/** The files that were handed over while the page is open; the worker starts with the first. */
export function useImports({ start, rules, onRecorded }: ImportsOptions): Imports {
  const [list, setList] = useState<readonly Import[]>([]);
  const importer = useRef<Importer | null>(null);
  const nextId = useRef(0);
  const latest = useRef(onRecorded);
  latest.current = onRecorded;
  useEffect(() => () => importer.current?.close(), []);

  const change = (id: number, with_: Partial<Import>) =>
    setList((before) => before.map((each) => (each.id === id ? { ...each, ...with_ } : each)));
  const onReport = (report: WorkerReport) => {
    change(report.id, { state: stateAfter(report) });
    if (mayHaveWritten(report)) latest.current();
  };
  const send = ({ id, file, said }: Import) => {
    importer.current ??= start(onReport);
    importer.current.send({ type: 'import', id, file, ...said, rules });
  };

  return {
    list,
    add(files) {
      const added = files.map((file): Import => {
        nextId.current += 1;
        return { id: nextId.current, file, said: NOTHING_SAID, state: { kind: 'waiting' } };
      });
      setList((before) => [...before, ...added]);
      added.forEach(send);
    },
    again(id, more) {
      const known = list.find((each) => each.id === id);
      if (!known) return;
      const said = { ...known.said, ...more };
      change(id, { said, state: { kind: 'waiting' } });
      send({ ...known, said });
    },
    stop() {
      for (const { id, state } of list) {
        if (state.kind === 'waiting' || state.kind === 'reading') importer.current?.send({ type: 'stop', id });
      }
    },
  };
}

function stateAfter(report: WorkerReport): ImportState {
  if (report.type === 'progress') return { kind: 'reading', fraction: report.fraction };
  return report.type === 'done' ? { kind: 'done', result: report.result } : { kind: 'unreadable' };
}

function mayHaveWritten(report: WorkerReport): boolean {
  if (report.type === 'done') return report.result.changed > 0 || report.result.covered.length > 0;
  return report.type === 'unreadable';
}
