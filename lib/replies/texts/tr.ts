import type { BuiltInTexts } from '../templates-of.ts';

const letter = (body: string) => `Merhaba,\n\n${body}\n\nSaygılarımızla\n{signature}`;

/** How Amazon's Turkish pages name the steps was not found; they are said in plain words. */
export const tr: BuiltInTexts = {
  'use-official-request': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. İptal konusunda size memnuniyetle yardımcı oluruz; Amazon bunun için önce hesabınızdan talepte bulunmanızı istiyor.

Lütfen Amazon’da siparişlerinizin listesini açın, bu siparişi bulun ve oradan iptal talebinde bulunun. Talebiniz Amazon üzerinden bize ulaştığında, paket henüz yola çıkmadıysa işleme alacağız.`,
  ),
  'on-its-way-return': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Paketiniz yola çıktığı için ne yazık ki siparişin iptali artık mümkün değil.

Siparişi almak istemiyorsanız teslimatı reddedebilir veya paketi teslim aldıktan sonra Amazon’daki sipariş listenizden iade edebilirsiniz. İade bize ulaştığında para iadeniz yapılacaktır.`,
  ),
  'label-cannot-cancel': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Kargo etiketi oluşturuldu ve paket kargoya teslim edilmek üzere; bu aşamada ne yazık ki siparişin iptali mümkün değil.

Siparişi almak istemiyorsanız teslim aldıktan sonra Amazon’daki sipariş listenizden iade edebilirsiniz. İade bize ulaştığında para iadeniz yapılacaktır.`,
  ),
  'confirmed-refund': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Gönderim Amazon’a bildirildiği için siparişin iptali artık mümkün değil. Ancak paket hâlâ bizde ve göndermeyeceğiz.

Bunun yerine tutarın tamamını kullandığınız ödeme yöntemine iade edeceğiz. Başka bir şey yapmanıza gerek yok.`,
  ),
  'cancelled-as-requested': letter(
    `İsteğiniz üzerine {orderId} numaralı siparişi iptal ettik. Amazon size bir onay gönderdi.

Sipariş için ödeme alındıysa tutar, kullandığınız ödeme yöntemine iade edilecektir. Başka bir şey yapmanıza gerek yok.`,
  ),
  'out-of-stock-notice': letter(
    `Çok üzgünüz: {orderId} numaralı siparişinizi hazırlarken ürünün stokta kalmadığını gördük. Ürünü gönderemeyeceğimiz için siparişi biz iptal etmek zorunda kaldık.

Ödeme alındıysa tutarın tamamı, kullandığınız ödeme yöntemine iade edilecektir. Bir şey yapmanıza gerek yok. Verdiğimiz rahatsızlık için özür dileriz.`,
  ),
  'address-check': letter(
    `{orderId} numaralı siparişinizi hazırlıyoruz, ancak belirtilen adrese bu hâliyle teslimat yapılamıyor.

Lütfen bu siparişin teslimat adresini (ad soyad, sokak, bina numarası, posta kodu ve şehir) kontrol edip eksik olan bilgiyi bu mesajı yanıtlayarak bize bildirin. Yanıtınızı alır almaz paketi göndereceğiz.`,
  ),
  'late-new-date': letter(
    `Üzgünüz: {orderId} numaralı siparişiniz planlanandan daha geç gönderilecek. En geç {shipBy} tarihinde göndermeyi planlamıştık; paketiniz artık en geç {newDate} tarihinde gönderilecek.

Bir şey yapmanıza gerek yok. Teslimatla ilgili bir sorunuz olursa bu mesajı yanıtlamanız yeterlidir.`,
  ),
  'pending-nothing-charged': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Amazon ödemeyi henüz onaylamadığı için sipariş beklemede. Şu ana kadar sizden bir ücret alınmadı ve ödeme onaylanmadan gönderim yapılmayacak.

Sipariş beklemedeyken üzerinde değişiklik yapamıyoruz. Ödemeyle ilgili sorularınızda Amazon müşteri hizmetleri size memnuniyetle yardımcı olur.`,
  ),
  'early-self-cancel': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Sipariş çok yeni olduğu için, son saat {cancelUntil} olmak üzere, siparişi kendiniz iptal edebilirsiniz.

Lütfen Amazon’da siparişlerinizin listesini açın, bu siparişi bulun ve oradan ürünleri iptal edin. Bu saatten sonra aynı yerden iptal talebinde bulunabilirsiniz; talebiniz Amazon üzerinden bize ulaştığında işleme alacağız.`,
  ),
  'order-again': letter(
    `Üzgünüz: {orderId} numaralı siparişinizi yanlışlıkla iptal ettik. Ne yazık ki Amazon’da iptal işlemi geri alınamıyor.

Ödeme alındıysa tutarın tamamı, kullandığınız ödeme yöntemine iade edilecektir. Ürünü hâlâ istiyorsanız yeniden sipariş verebilirsiniz. Verdiğimiz rahatsızlık için özür dileriz.`,
  ),
  'sfp-address-contact-amazon': letter(
    `{orderId} numaralı siparişinizle ilgili mesajınız için teşekkür ederiz. Bu bir Prime siparişi olduğu için teslimat adresini biz değiştiremiyoruz.

Yeni adres için lütfen Amazon müşteri hizmetleriyle iletişime geçin; bu sipariş için neyin mümkün olduğunu size bildirirler.`,
  ),
};
