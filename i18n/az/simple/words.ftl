# Sadə sözlər: eyni fikir, daha qısa və daha tanış sözlərlə. Adı burada olmayan mətn olduğu kimi qalır.

start-title = Dövlət Sizə nə verir?
start-lead = Pensiya, müavinət və yardımlar. Adınız lazım deyil. Sənəd lazım deyil.
start-entitled-text = Sual veririk, Siz cavab verirsiniz. Sonra pulun məbləğini deyirik.
start-pension-text = Nə vaxt? Nə qədər?
start-book-text = DOST mərkəzinə gəlmək üçün gün və saat seçin
start-note = Bu, təxmini hesabdır. Qərarı dövlət verir.
idle-text = Cavab verməsəniz, hər şey silinəcək. Başqası onu görməyəcək.
failure-offline = İnternet yoxdur. Yazdıqlarınız qalır. Bir azdan yenidən cəhd edin. 142-yə də zəng edə bilərsiniz.

ticks-hint = Sizə uyğun olanları seçin. Uyğun olan yoxdursa, “Davam et” düyməsini basın.
answers-lead = Cavabı dəyişmək olar. O biri cavablar qalır.
documents-proactive = Bunu çox vaxt özləri verir. Verilməsə, bu sənədləri gətirin.
documents-incomplete = Başqa sənəd də lazım ola bilər. Əvvəlcə 142-yə zəng edin.
results-no-text = Birini seçin. Niyə verilmədiyini deyəcəyik.
results-nothing = Bu cavablarla indi heç nə verilmir. 142-yə zəng edib soruşun.
know-decision-general = Bu, təxmini hesabdır. Qərarı dövlət verir.
pension-only-text = Əsgərlik, uçuş və ağır iş pensiyanı tezləşdirə bilər. Bunu “Mənə nə düşür?” bölməsində soruşuruq.
chart-hint = İndiki qaydalarla hesablamışıq.

screen-life = Bunlardan hansı Sizə uyğundur?
screen-merits = Bunlardan hansı Sizə uyğundur: ad, xidmət, ailə?
screen-rare = Bunlardan hansı Sizə uyğundur? Belə hallar az olur.
screen-capital = Pensiya hesabınızda nə qədər pul var?
screen-capital-in-2018 = 1 iyul 2018-ci ildə pensiya hesabınızda pul var idi?
screen-upbringing = Uşaqları anaları olmadan, tək böyütmüsünüz?
screen-work-after-pension = Pensiya alandan sonra işləmisiniz?

fact-works = İşləyirsiniz: işdə, öz işinizdə və ya öz torpağınızda. Məzuniyyət və xəstəlik vaxtı da sayılır
fact-receives-pension = Pensiya alırsınız: yaşa, əlilliyə və ya ailə başçısının ölümünə görə
fact-has-disability = Əlilliyiniz var və rəsmi təyin olunub
fact-has-children = 18 yaşına çatmamış uşağınız var. Tələbədirsə, 23 yaşına çatmamış
fact-expects-child = Uşaq gözləyirsiniz, uşağınız təzə doğulub və ya hamiləlik məzuniyyətindəsiniz. Ata da seçə bilər
fact-lost-job = İşiniz bitib və ya iş axtarırsınız
fact-cares = Ağır əlilliyi (81–100 faiz) olana və ya əlilliyi olan uşağa baxırsınız
fact-bereaved = Ailənizdə ölən olub
fact-displaced = Məcburi köçkünsünüz: müharibəyə görə evinizdən çıxmısınız
fact-martyr-family = Ailənizdən şəhid var
fact-guardian = Uşağın rəsmi qəyyumusunuz və ya himayəçisisiniz
fact-foster-or-adoptive-parent = Başqasının uşağını rəsmi olaraq ailənizə götürmüsünüz

fact-capital = Pensiya hesabınızdakı pul (pensiya kapitalı)
fact-capital-why = Pensiya bu puldan hesablanır. Bilmirsinizsə, özümüz təxmini hesablayırıq.
fact-children-raised = Səkkiz yaşına qədər neçə uşaq böyütmüsünüz
fact-children-raised-why = Beş və ya daha çox uşaq olsa, pensiya daha tez ola bilər.
fact-raised-child-with-disability = O uşaqlardan birinin əlilliyi var
fact-members = Evdə birlikdə yaşayan və xərci bir olan neçə nəfərsiniz
fact-household-income = Hamının birlikdə orta aylıq gəliri, son 12 ay üçün. Krediti və bu yardımı saymayın
hint-capital = Məsələn: 60 000,50. Məbləği e-sosial saytında görmək olar.
hint-children-raised = Öz uşaqlarınızı, götürdüyünüz və qəyyum olduğunuz uşaqları sayın. Yoxdursa, 0 yazın.

service-lead = Sözü yazın və ya bölmə seçin.
contact-why = Mərkəzdə Sizi adınızla çağıracağıq. Telefon qəbula baxmaq və onu ləğv etmək üçündür.
booked-keep = Bu nömrəni yazın. Gələndə lazım olacaq. Ləğv edəndə də lazımdır.
