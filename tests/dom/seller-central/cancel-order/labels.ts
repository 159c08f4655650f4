import type { CancelReasonCode } from '../../../../lib/rules/cancel-reasons.ts';

export type Reason = CancelReasonCode;

/** Amazon's labels by language, so far as they were ever seen (evidence 4.2); a hole stays one. */
export const KNOWN_LABELS: Readonly<Record<string, Partial<Record<Reason, string>>>> = {
  en: {
    NoInventory: 'No Inventory',
    BuyerCanceled: 'Buyer canceled',
    GeneralAdjustment: 'General Adjustment',
    ShippingAddressUndeliverable: 'Shipping Address Undeliverable',
    CustomerExchange: 'Customer Exchange',
    PricingError: 'Pricing Error',
  },
  de: {
    NoInventory: 'Kein Lagerbestand',
    BuyerCanceled: 'Stornierung durch den Käufer',
    GeneralAdjustment: 'Allgemeine Erstattung',
    ShippingAddressUndeliverable: 'Lieferadresse unzustellbar',
    CustomerExchange: 'Kundenaustausch',
    PricingError: 'Preisfehler',
  },
  sv: {
    NoInventory: 'Inget lager',
    BuyerCanceled: 'Annullerad av köpare',
    GeneralAdjustment: 'Allmän justering',
    ShippingAddressUndeliverable: 'Det går ej att leverera till leveransadressen',
    CustomerExchange: 'Kundbyte',
    PricingError: 'Prissättningsfel',
  },
  fr: { BuyerCanceled: 'Annulé par l’acheteur', NoInventory: 'Aucun stock' },
  it: { BuyerCanceled: "Annullato dall'acquirente", NoInventory: 'Inventario non disponibile' },
  es: { BuyerCanceled: 'Cancelado por el comprador', NoInventory: 'Sin inventario' },
  ja: { BuyerCanceled: '購入者によるキャンセル', NoInventory: '在庫なし' },
  zh: { BuyerCanceled: '买家取消', NoInventory: '无库存' },
};
