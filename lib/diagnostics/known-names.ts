/**
 * The words that may stand in a diagnostic, in lower case: those of HTML, of the names that Seller Central is known to
 * give  classes, ids, test ids and data, and of the names that web pages of any maker are made from. Words that are
 * above all people's names are left out. A name of which every word is here tells a reader of pages all it needs, and
 * nobody's data can be in it; a word that is not here leaves the page as a number.
 */
export const KNOWN_NAMES: ReadonlySet<string> = new Set(
  `
a a11y ab abbr abort about above absolute accent accept accepted access accessible accordion account accounts acknowledge acknowledged acknowledgement action actions
active activity actual add added adding additional address adjust adjusted adjustment admin advanced affix after age aggregate agreement ahd ahr ajax alarm alert alerts
align aligned all allow allowance allowed already also alt alternate alternative always amazon among amount amz amzn analytics anchor and angular animate animated
animation annotation announce anonymous answer ant anti any ap api app appeal appear append application applied apploading apply approval approve approved archive
archived area aria around arrow arrows article asc aside asin ask asked assign assigned assist assistant assistive associate associated async at atoz attach attached
attachment attachments attention attribute attributes audio audit aui auth author auto autocomplete autofocus automated automatic availability available avatar average
awaiting away aws ayb b2b b2c back backdrop background backorder backordered badge badges balance banner banners bar barcode bars base basic basis batch bb bdi bdo before
begin behind below best beta between bff big billing bin blank blob blobs block blocked blockquote blocks blue bmp board body bold bootstrap border bordered bottom bound
box boxes br brand breach breadcrumb breadcrumbs break breakdown btn bubble bucket buffer builder built bulk bulky bullet burger business busy button buttons buy buyback
buyer buyercanceled buyers by cache cal calc calculated calendar call callout can cancel cancelable cancelation canceled canceler canceling cancellable cancellation
cancelled cancelling cancels canvas caption capture car carbon card cards care carousel carrier carriers cart case cases categories category caution cb cc cdn cell cells
center centered cfg chakra change changed channel charge chargeback charges charset chart chat check checkbox checkboxes checked checklist checkmark checkout chevron
child children chip chk choice choices choose chosen circle cite city claim claims class classic clean clear clickable client clip clock close closed closing cloud cls
cmp cn cod code codes col colgroup collapse collapsed collapsible collection color cols colspan column columns combined combo combobox comment comments commit common
compact company compare complete completed completion complex compliance compliant component components compose composer compound concern concession condensed condition
conditions confidence config configuration confirm confirmation confirmed confirming connect consent constraint consumer contact contacts contained container containers
content contenteditable contents context contextual continue control controlled controls conversation conversations converted copied copy core corner correct cost count
counter country counts coupon cover cr create created creation credit critical crop crossorigin csp csrftoken css csv cta ctr ctx currency current cursor cust custom
customer customerexchange customers customization customizations customs cut cycle daily danger dark dash dashboard dashboards data datalist date dates datetime day days
dbts dd de deadline debit debug dec decimal declined decoding decrease deemed deep default defect defer deferred defined defs degraded del delay delayed delegation delete
deleted deliver deliverby delivered deliveries delivery delta demand density department depth derived desc description desktop destination destructive detail detailed
details detect dev device dfn dialog dialogs diff digital dimension dimensions dir direct directed direction disable disabled disclosure discount dismiss dismissed
dismissible dispatch dispatched display displayed dispute div divided divider dl dlg dnav doc dock docs document documents dom domain done dot dots double down download
downloads dp draft drafts drag draggable drawer drop dropdown dropdowns dropzone dst dt due duplicate duration dyn dynamic each ean earliest ease easyship edge edit
editable edited editing editor effect effective elapsed electronic element elements eligibility eligible ellipse ellipsis em email embed embedded ember emotion emphasis
empty enable enabled encoding encrypted enctype end ending ends engine english enhanced enlarge enter entered entity entries entry envelope environment equal err error
errors escalate escalated escalation estimate estimated eu event events exact example exceeded except exception exceptions exchange exclude excluded exclusive execute
exempt exist existing exit exp expand expanded expander expected expedited expense expire expired expires expiry export exportparts ext extend extended extension external
extra face facts fade fail failed fails failure fallback family fast fault favb favorite fba fbm feature featured feed feedback feeds fees fetch fetched fi field fields
fieldset figcaption figure file files fill filled filter filtered filtering filters final find first fit fixed flag flagged flags flash flat flex flexible float floating
flow fluid fn focus focusable focused fold follow following font footer for force foreground form format formats formatted forward found fraction frame frameset fraud
free frequency fresh from front frozen fsm fulfil fulfillable fulfilled fulfillment fulfillments fulfilment full function future gallery gap gateway general
generaladjustment generate generated generation generic gestalt get gift global go goal good gp grade gradient grand graph gray green grid group grouped groups grow
growth gs gtin guarantee guaranteed guard gui guidance guide gutter h1 h2 h3 h4 h5 h6 half handle handler handling handover harmonized has hash hdr head header headers
heading headings health heat heavy height help hero hgroup hh hidden hide high highlight highlighted hint history hoc hold holder holiday home horizontal host hour hours
hover how hr href html http https hub i18n ico icon icons id identifier identity idle ids idx iframe ignore image images img impact impacts impl import important imported
in inactive inbox inc inclusive incoming incomplete increase indent indented index indicator individual inert inf info inform information init initial initiated injection
inline inner input ins insert inset inside insight insights instance instant instants instock instruction instructions insufficient insurance int integer integration
integrity interactive interface internal international interval invalid inventory inverse invisible invoice invoices ios is isbn issue issues it item itemprop items
itemscope itemtype ja join journey joyride jp jpg js json jss jump just justify kat katal katana kbd keep key keyboard keys keyvalue keyword kind kpi kpitoolbar label
labels lang language languages large last late latency lateshipment latest layer layers layout lbl lead leading learn leave left legal legend len length less level levels
lg lhs li lib lifecycle light like limit limited line linear lines link linked links list listbox listen listing listings listitem lists lit live load loaded loader
loading loc local locale localized location lock locked log login logo logout long loop low lower lsr lst ltr machine mail main major make manage managed management
manager manual map mapping margin marked marker market marketing marketplace marketplaces mask master match matched matching matrix max maximum maxlength mcf mcid md mdl
measure media medium member members memo menu menus merchant merge merged message messages messaging meta metadata meter method metric metrics mfa mfn mgr micro middle
mild mile min mini minimal minimum minlength minor minus minute minutes misc missing mixed mkid mkt mktp mm mobile mod modal mode model moderate modern modified module
modules money month monthly months more most move moved ms msg msgs mui multi multiple mutation mute muted mws myo n1 name named names narrow native nav navbar navigate
navigation near necessary needed negative net network neutral never new newest next night no node noinventory nonce none normal noscript nostyle not note notes notice
notices notification notifications notify novalidate now ntf null num number numbers numeric nuxt obj object observed observer odr of off offer offers offline offset okay
ol old older oms on onboarding once onchange onclick one onerror online onload only onsubmit open opened opener openid operation operations opt optgroup option optional
options or ord order ordered orderid ordering orderitemid orderrpt orders org origin original oth other out outbound outer outline outlined output outside over overdue
overflow overlay overview own owner pa pack package packages packaging packed packing packingslip pad padding page pager pages pagination paging paid pairs pane panel
panels pape paragraph param parameters parcel parent parsed part partial partially partner parts party pass passed password past paste path pattern pause payment payments
pct pdf peer pending per percent percentage performance period permission person personal ph phase phone photo pick picked picker pickup picture pill pin pinned pixel pkg
place placed placeholder plain plan platform play plugin plural plus png po point pointer polaris policies policy polite poll polygon polyline polymer pool pop popover
popular popup port portal pos position positive possible post postal posted pre pref preference preferences preferred prefix premium preorder present preset prev preview
previous price pricingerror primary prime print printed printer prior priority private pro problem problems proceeds process processed processing prod product products
profile program programs progress progressbar promise promised promo promotion promotions prompt prop property protected protection protips provider proxy ptr public
publish published pull purchase purchased purchases push put pwd qt qty quality quantities quantity quarter query question queue queued quick quote radio radiobutton
radiogroup radius radix rail raised random range ranges rank rate rated rates rating ratio raw reach react read readable reader reading readonly ready real reason reasons
rebate rec receipt receive received receiver recent recipient recipients recommendation recommendations recommended reconcile record records recovery rect red redirect
redo reduced redux ref refer reference referrerpolicy refresh refund refunded refunds refuse refused region regional regular reimbursement reject rejected rel related
relative release released reload remaining remark remind reminder remote remove removed rename render rendered rendering replace replaced replacement replied reply report
reported reporting reports req request requested requester requestid requesting requests require required requirement requirements res reschedule reseller reserved reset
resize resolution resolve resolved resource response responses responsive rest restock restricted result results resume retail retry return returned returns reuse revenue
revert review reviewed reviews revision revoked rhs ribbon right risk role root rotate round rounded route row rowgroup rows rowspan rp rpt rt rtl rule rules run running
rx s3 safe sale sales same samp sample satisfaction satisfied save saved sc scale scan scenario schedule scheduled schema scl scope scopes score screen screenreader
script scroll scrollable scrollbar scroller search searched season sec second secondary seconds section sections secure security seen segment segments sel select
selectable selected selection selector selectors self selfship seller sellercentral sellers semi send sender sending sensitive sent sentence sep separate separator seq
sequence serial series service services session set sets setting settings settled severe severity sfp shade shadow shape share shared sheet shell shift ship shipby
shipment shipments shippable shipped shipping shippingaddressundeliverable ships shop short shortcut shortened should show showing shown shp shrink shut side sidebar
sightings sign signal signals signature signed signin signout silent similar simple since single site sites size sized sizes skeleton skip sku slide slider slim slip slot
slots slow sm small smart snackbar snapshot snippet social soft sold solid solution some sort sortable sorted sorting source sources sp spa space spaced spacer spacing
spacious span spec special specific specification speed spellcheck spin spinner split spotlight square sr src srcset srv ss st stack stacked staged stamp standalone
standard star stars start started starting stat state states static station stats status statuses std step stepper steps sticky stmt stock stop store stored stores str
strategy stream stretch strike string strings stripe striped stroke strong structure style styled sub subject submission submit submitted submitting subscribe
subscription subset subtab subtitle subtotal subtype success successful suffix suggest suggested suggestion suggestions summary sun sup super supply support supported
suppress surface suspended svc svelte svg svp switch switcher symbol sync system tab tabbar tabbed tabindex table tables tabs tag tags tailwind take target task tasks tax
taxes tbl tbody td team teaser telephone template templates temporary term terminal terms tertiary test testid text textarea textbox texts tfoot th than thanks that the
thead theme then there thin third this thread threads threshold thumb thumbnail ticket tile tiles time timeline timer times timestamp timezone timing tiny tip tips title
titles tmp tmpl to toast today together toggle tok token tokens told tomorrow tone too tool toolbar tools tooltip tooltips top topic topnav total totals touch tpl tr
track tracker tracking trailing train transaction transfer transform transit transition translate translated translation translucent transparency transparent transport
tree trend trigger true truncate truncated trust try ts tt turn tutorial two txn txt type typed typeof types typography tz ui uid ul un undefined undeliverable under undo
unfulfillable unfulfilled unified union unique unit units unknown unlock unread unresolved unsaved unseen unshipped until unverified up upc update updated updates
updating upgrade upload uploaded upper upsell urgent uri url usage use used user users using usr util utility utm uuid ux v1 v2 v3 v4 v5 val valid validate validated
validation validator value values var variable variant variants vas vendor verification verified verify version vert vertical very via video view viewbox viewed viewer
viewport views visibility visible visit visited voice void volume vs vtr vue wait waiting wall warehouse warn warning warnings watch way wbr web week weekly weeks weight
welcome what when where which while white whole why wide widget width window wish with within without wizard word words work worker workflow working wrap wrapped wrapper
write written wrong ws xl xml xmlns xs xsl xx xxl xxs year yearly years yellow yes yesterday yet yyyy zero zip zone zoom
`
    .trim()
    .split(/\s+/),
);
