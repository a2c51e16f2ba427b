# Ünvanlı dövlət sosial yardımı: adı, şərtləri, hesablamanın sətirləri, açıq qalan məsələlər.

benefit-targeted-assistance = Ünvanlı dövlət sosial yardımı
benefit-targeted-assistance-what = Gəliri ehtiyac meyarından az olan ailəyə bir il ərzində hər ay verilən pul.

condition-income = Ailənizin aylıq gəliri { $needs } məbləğindən azdır. Sizdə { $has }.
condition-income-with-benefits = Başqa ödənişlərlə birlikdə aylıq gəliriniz { $needs } məbləğindən azdır. Sizdə { $has } olur.
condition-nobody-idle = Ailədə işləyə bilən hər kəs işləyir, oxuyur, kiməsə baxır və ya işsiz kimi qeydiyyatdadır.
condition-no-vehicle = Ailənizin nəqliyyat vasitəsi yoxdur.
condition-no-second-property = Ailənizin başqa ünvanda eyni təyinatlı ikinci əmlakı yoxdur.
condition-no-large-purchases = Son on iki ayda { $needs } məbləğindən çox alış etməmisiniz.
condition-no-jobs-refused = Son { $needs } ərzində ailənizdə heç kim iki münasib işdən imtina etməyib.
condition-utilities = Adambaşına kommunal və rabitə xərciniz { $needs } məbləğindən azdır. Sizdə { $has }.

step-household-need = Ailənin ehtiyacı: { $members } nəfər üçün adambaşına { $criterion }
step-household-income = Ailənin orta aylıq gəliri
step-other-benefits-as-income = Hüququnuz olan başqa aylıq ödənişlər də gəlir sayılır
step-assistance = Aylıq yardım

caveat-assistance-term = Bu ay müraciət etsəniz, yardım { $day_from } verilir. Müddəti: { $length }.
caveat-assistance-again = Yardım bu müddətə verilir: { $length }. Bitəndə yenidən müraciət etsəniz, bu məbləğ hesablanar.
caveat-assistance-changes = Ailənizdə dəyişiklik olsa, { $days } iş günü ərzində xəbər verin.
caveat-assistance-unclaimed = Pul bu müddətdə götürülməsə, yardım dayandırılır: { $length }.
caveat-assistance-decision = Qərar { $days } iş günü ərzində verilir.

open-utilities-limit = Kommunal xərc həddinin 10, yoxsa 15 faiz olduğu tam təsdiqlənməyib.
open-utilities-limit-effect = Xərc iki həddin arasındadır. Başqa hədlə cavab əksinə olar.
open-criterion-of-2017 = 2017-ci ilin ehtiyac meyarının 116, yoxsa 117 manat olduğu təsdiqlənməyib.
open-criterion-of-2017-effect = Məbləğ hər ailə üzvü üçün bir manat fərqli ola bilər.
open-livestock = Mal-qaranız gəlir sayılır. Onun necə qiymətləndirildiyini tapmadıq.
open-livestock-effect = Sayılan gəlir artır, yardım azalır və ya verilmir.
open-credit = Bank kreditinin gəlir sayılıb-sayılmadığı təsdiqlənməyib.
open-credit-effect = Sayılırsa, gəlir artır, yardım azalır və ya verilmir.
open-foreign-member = Daimi yaşamayan əcnəbinin ailə üzvü sayıldığı təsdiqlənməyib.
open-foreign-member-effect = Sayılmırsa, ehtiyac bir meyar qədər azalır.
