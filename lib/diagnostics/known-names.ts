/**
 * The words that may stand in a diagnostic, in lower case: those of HTML, of the names that Seller Central is known to
 * give classes, ids, test ids and data, and of the names that web pages of any maker are made from. Words that are
 * above all people's names are left out. A name of which every word is here tells a reader of pages all it needs, and
 * nobody's data can be in it; a word that is not here leaves the page as a number.
 */
const KNOWN_NAMES = `
a a11y ab abbr abort about above absolute accent accept accepted access accessible accordion account acknowledge acknowledged acknowledgement action active activity
actual add added adding additional address adjust adjusted adjustment admin advanced affix after age aggregate agreement ahd ahr ajax alarm alert align aligned all allow
allowance allowed already also alt alternate alternative always amazon among amount amz amzn analytics anchor and angular animate animated animation annotation announce
anonymous answer ant anti any ap api app appeal appear append application applied apploading apply approval approve approved archive archived area aria around arrow
article asc aside asin ask asked assign assigned assist assistant assistive associate associated async at atoz attach attached attachment attention attribute audio audit
aui auth author auto autocomplete autofocus automated automatic availability available avatar average awaiting away aws ayb b2b b2c back backdrop background backorder
backordered badge balance banner bar barcode base basic basis batch bb bdi bdo before begin behind below best beta between bff big billing bin blank blob block blocked
blockquote blue bmp board body bold bootstrap border bordered bottom bound box boxes br brand breach breadcrumb break breakdown btn bubble bucket buffer builder built
bulk bulky bullet burger business busy button buy buyback buyer buyercanceled by cache cal calc calculated calendar call callout can cancel cancelable cancelation
canceled canceler canceling cancellable cancellation cancelled cancelling canvas caption capture car carbon card care carousel carrier cart case categories category
caution cb cc cdn cell center centered cfg chakra change changed channel charge chargeback charset chart chat check checkbox checkboxes checked checklist checkmark
checkout chevron child children chip chk choice choose chosen circle cite city claim class classic clean clear clickable client clip clock close closed closing cloud cls
cmp cn cod code col colgroup collapse collapsed collapsible collection color colspan column combined combo combobox comment commit common compact company compare complete
completed completion complex compliance compliant component compose composer compound concern concession condensed condition confidence config configuration confirm
confirmation confirmed confirming connect consent constraint consumer contact contained container content contenteditable context contextual continue control controlled
conversation converted copied copy core corner correct cost count counter country coupon cover cr create created creation credit critical crop crossorigin csp csrftoken
css csv cta ctr ctx currency current cursor cust custom customer customerexchange customization cut cycle daily danger dark dash dashboard data datalist date datetime day
dbts dd de deadline debit debug dec decimal declined decoding decrease deemed deep default defect defer deferred defined defs degraded del delay delayed delegation delete
deleted deliver deliverby delivered deliveries delivery delta demand density department depth derived desc description desktop destination destructive detail detailed
detect dev device dfn dialog diff digital dimension dir direct directed direction disable disabled disclosure discount dismiss dismissed dismissible dispatch dispatched
display displayed dispute div divided divider dl dlg dnav doc dock document dom domain done dot double down download dp draft drag draggable drawer drop dropdown dropzone
dst dt due duplicate duration dyn dynamic each ean earliest ease easyship edge edit editable edited editing editor effect effective elapsed electronic element eligibility
eligible ellipse ellipsis em email embed embedded ember emotion emphasis empty enable enabled encoding encrypted enctype end ending engine english enhanced enlarge enter
entered entity entries entry envelope environment equal err error escalate escalated escalation estimate estimated eu event exact example exceeded except exception
exchange exclude excluded exclusive execute exempt exist existing exit exp expand expanded expander expected expedited expense expire expired expiry export exportparts
ext extend extended extension external extra face facts fade fail failed failure fallback family fast fault favb favorite fba fbm feature featured feed feedback fees
fetch fetched fi field fieldset figcaption figure file fill filled filter filtered filtering final find first fit fixed flag flagged flash flat flex flexible float
floating flow fluid fn focus focusable focused fold follow following font footer for force foreground form format formatted forward found fraction frame frameset fraud
free frequency fresh from front frozen fsm fulfil fulfillable fulfilled fulfillment fulfilment full function future gallery gap gateway general generaladjustment generate
generated generation generic gestalt get gift global go goal good gp grade gradient grand graph gray green grid group grouped grow growth gs gtin guarantee guaranteed
guard gui guidance guide gutter h1 h2 h3 h4 h5 h6 half handle handler handling handover harmonized has hash hdr head header heading health heat heavy height help hero
hgroup hh hidden hide high highlight highlighted hint history hoc hold holder holiday home horizontal host hour hover how hr href html http hub i18n ico icon id
identifier identity idle ids idx iframe ignore image img impact impl import important imported in inactive inbox inc inclusive incoming incomplete increase indent
indented index indicator individual inert inf info inform information init initial initiated injection inline inner input ins insert inset inside insight instance instant
instock instruction insufficient insurance int integer integration integrity interactive interface internal international interval invalid inventory inverse invisible
invoice ios is isbn issue it item itemprop itemscope itemtype ja join journey joyride jp jpg js json jss jump just justify kat katal katana kbd keep key keyboard keyvalue
keyword kind kpi kpitoolbar label lang language large last late latency lateshipment latest layer layout lbl lead leading learn leave left legal legend len length less
level lg lhs li lib lifecycle light like limit limited line linear link linked list listbox listen listing listitem lit live load loaded loader loading loc local locale
localized location lock locked log login logo logout long loop low lower lsr lst ltr machine mail main major make manage managed management manager manual map mapping
margin marked marker market marketing marketplace mask master match matched matching matrix max maximum maxlength mcf mcid md mdl measure media medium member memo menu
merchant merge merged message messaging meta metadata meter method metric mfa mfn mgr micro middle mild mile min mini minimal minimum minlength minor minus minute misc
missing mixed mkid mkt mktp mm mobile mod modal mode model moderate modern modified module money month monthly more most move moved ms msg mui multi multiple mutation
mute muted mws myo n1 name named narrow native nav navbar navigate navigation near necessary needed negative net network neutral never new newest next night no node
noinventory nonce none normal noscript nostyle not note notice notification notify novalidate now ntf null num number numeric nuxt obj object observed observer odr of off
offer offline offset okay ol old older oms on onboarding once onchange onclick one onerror online onload only onsubmit open opened opener openid operation opt optgroup
option optional or ord order ordered orderid ordering orderitemid orderrpt org origin original oth other out outbound outer outline outlined output outside over overdue
overflow overlay overview own owner pa pack package packaging packed packing packingslip pad padding page pager pagination paging paid pairs pane panel pape paragraph
param parameters parcel parent parsed part partial partially partner party pass passed password past paste path pattern pause payment pct pdf peer pending per percent
percentage performance period permission person personal ph phase phone photo pick picked picker pickup picture pill pin pinned pixel pkg place placed placeholder plain
plan platform play plugin plural plus png po point pointer polaris policies policy polite poll polygon polyline polymer pool pop popover popular popup port portal pos
position positive possible post postal posted pre pref preference preferred prefix premium preorder present preset prev preview previous price pricingerror primary prime
print printed printer prior priority private pro problem proceeds process processed processing prod product profile program progress progressbar promise promised promo
promotion prompt prop property protected protection protips provider proxy ptr public publish published pull purchase purchased push put pwd qt qty quality quantities
quantity quarter query question queue queued quick quote radio radiobutton radiogroup radius radix rail raised random range rank rate rated rating ratio raw reach react
read readable reader reading readonly ready real reason rebate rec receipt receive received receiver recent recipient recommendation recommended reconcile record recovery
rect red redirect redo reduced redux ref refer reference referrerpolicy refresh refund refunded refuse refused region regional regular reimbursement reject rejected rel
related relative release released reload remaining remark remind reminder remote remove removed rename render rendered rendering replace replaced replacement replied
reply report reported reporting req request requested requester requestid requesting require required requirement res reschedule reseller reserved reset resize resolution
resolve resolved resource response responsive rest restock restricted result resume retail retry return returned reuse revenue revert review reviewed revision revoked rhs
ribbon right risk role root rotate round rounded route row rowgroup rowspan rp rpt rt rtl rule run running rx s3 safe sale same samp sample satisfaction satisfied save
saved sc scale scan scenario schedule scheduled schema scl scope score screen screenreader script scroll scrollable scrollbar scroller search searched season sec second
secondary section secure security seen segment sel select selectable selected selection selector self selfship seller sellercentral semi send sender sending sensitive
sent sentence sep separate separator seq sequence serial series service session set setting settled severe severity sfp shade shadow shape share shared sheet shell shift
ship shipby shipment shippable shipped shipping shippingaddressundeliverable shop short shortcut shortened should show showing shown shp shrink shut side sidebar
sightings sign signal signature signed signin signout silent similar simple since single site size sized skeleton skip sku slide slider slim slip slot slow sm small smart
snackbar snapshot snippet social soft sold solid solution some sort sortable sorted sorting source sp spa space spaced spacer spacing spacious span spec special specific
specification speed spellcheck spin spinner split spotlight square sr src srcset srv ss st stack stacked staged stamp standalone standard star start started starting stat
state static station status statuses std step stepper sticky stmt stock stop store stored str strategy stream stretch strike string stripe striped stroke strong structure
style styled sub subject submission submit submitted submitting subscribe subscription subset subtab subtitle subtotal subtype success successful suffix suggest suggested
suggestion summary sun sup super supply support supported suppress surface suspended svc svelte svg svp switch switcher symbol sync system tab tabbar tabbed tabindex
table tag tailwind take target task tax taxes tbl tbody td team teaser telephone template temporary term terminal tertiary test testid text textarea textbox tfoot th than
thanks that the thead theme then there thin third this thread threshold thumb thumbnail ticket tile time timeline timer timestamp timezone timing tiny tip title tmp tmpl
to toast today together toggle tok token told tomorrow tone too tool toolbar tooltip top topic topnav total touch tpl tr track tracker tracking trailing train transaction
transfer transform transit transition translate translated translation translucent transparency transparent transport tree trend trigger true truncate truncated trust try
ts tt turn tutorial two txn txt type typed typeof typography tz ui uid ul un undefined undeliverable under undo unfulfillable unfulfilled unified union unique unit
unknown unlock unread unresolved unsaved unseen unshipped until unverified up upc update updated updating upgrade upload uploaded upper upsell urgent uri url usage use
used user using usr util utility utm uuid ux v1 v2 v3 v4 v5 val valid validate validated validation validator value var variable variant vas vendor verification verified
verify version vert vertical very via video view viewbox viewed viewer viewport visibility visible visit visited voice void volume vs vtr vue wait waiting wall warehouse
warn warning watch way wbr web week weekly weight welcome what when where which while white whole why wide widget width window wish with within without wizard word work
worker workflow working wrap wrapped wrapper write written wrong ws xl xml xmlns xs xsl xx xxl xxs year yearly yellow yes yesterday yet yyyy zero zip zone zoom
`;

/** Made when a diagnostic is asked for: the script is in every page, and hardly any is asked. */
let names: ReadonlySet<string> | undefined;
function knownNames(): ReadonlySet<string> {
  names ??= new Set(KNOWN_NAMES.trim().split(/\s+/));
  return names;
}

/** Whether a word, or that of which it is the plural, is one of them; in any case. */
export function isKnownName(word: string): boolean {
  const plain = word.toLowerCase();
  return knownNames().has(plain) || (plain.length > 3 && plain.endsWith('s') && knownNames().has(plain.slice(0, -1)));
}
