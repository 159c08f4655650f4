import type { LanguageTag } from '../marketplaces.ts';
import type { SellerReason } from './words.ts';

const ENGLISH = {
  NoInventory: 'We ran out of this item',
  BuyerCanceled: 'The shopper no longer wants it',
  GeneralAdjustment: 'Something else',
  ShippingAddressUndeliverable: 'We cannot reach that place',
  CustomerExchange: 'Swapped for another product',
  PricingError: 'It was listed too cheaply',
};

/**
 * The reasons in words that no source has: Amazon's help itself varies them within a language (evidence 4.2), so a page may
 * show labels that nobody has listed. All our own.
 */
export const OTHER_REASON_LABELS: Readonly<Record<LanguageTag, Readonly<Record<SellerReason, string>>>> = {
  'en-US': ENGLISH,
  'en-GB': ENGLISH,
  de: {
    NoInventory: 'Ware vergriffen',
    BuyerCanceled: 'Kunde möchte die Ware nicht mehr',
    GeneralAdjustment: 'Sonstiges',
    ShippingAddressUndeliverable: 'Zustellung an diesem Ort nicht möglich',
    CustomerExchange: 'Gegen anderes Produkt getauscht',
    PricingError: 'Zu günstig angeboten',
  },
  fr: {
    NoInventory: 'Plus rien en réserve',
    BuyerCanceled: 'Le client n’en veut plus',
    GeneralAdjustment: 'Autre cas',
    ShippingAddressUndeliverable: 'Lieu impossible à desservir',
    CustomerExchange: 'Remplacé par un autre produit',
    PricingError: 'Proposé trop bon marché',
  },
  es: {
    NoInventory: 'No nos quedan unidades',
    BuyerCanceled: 'El cliente ya no lo quiere',
    GeneralAdjustment: 'Otro caso',
    ShippingAddressUndeliverable: 'No llegamos a ese lugar',
    CustomerExchange: 'Sustituido por otro producto',
    PricingError: 'Se ofreció demasiado barato',
  },
  it: {
    NoInventory: 'Non ne abbiamo più',
    BuyerCanceled: 'Il cliente non lo vuole più',
    GeneralAdjustment: 'Altro caso',
    ShippingAddressUndeliverable: 'Luogo non servito',
    CustomerExchange: 'Sostituito con un altro prodotto',
    PricingError: 'Offerto a troppo poco',
  },
  ja: {
    NoInventory: '品切れ',
    BuyerCanceled: 'お客様が不要になった',
    GeneralAdjustment: 'その他',
    ShippingAddressUndeliverable: '届けられない場所',
    CustomerExchange: '別の品へ差し替え',
    PricingError: '安く出品してしまった',
  },
  zh: {
    NoInventory: '已售罄',
    BuyerCanceled: '顾客不想要了',
    GeneralAdjustment: '其他情况',
    ShippingAddressUndeliverable: '该地点无法到达',
    CustomerExchange: '更换为其他产品',
    PricingError: '标价过低',
  },
};
