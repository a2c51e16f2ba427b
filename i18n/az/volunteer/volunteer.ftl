# Könüllünün ekranları: yalnız ziyarətçinin yanında oturan könüllü oxuyur.

mark-volunteer = Könüllü DOST: ziyarətçinin yanında
mark-training = Məşq: hər şey uydurmadır, heç nə yazılmır.
mark-story = Hekayəyə bax
bar-next = Növbəti ziyarətçi

consent-title = Ziyarətçi suallara cavab verməyə razıdır?
consent-lead = Bunu ziyarətçiyə oxuyun.
consent-asked = Yaş, ailə, iş, gəlir və sağlamlıq haqqında soruşacağam.
consent-stays = Cavablarınız bu cihazda və serverdə saxlanmır. Sonda hamısı silinir.
consent-stop = İstədiyiniz sualı buraxa, istədiyiniz an dayana bilərsiniz.
consent-booking = Yalnız qəbula yazılsanız, ad və telefon nömrəsi saxlanır.
consent-yes = Ziyarətçi razıdır
consent-no = Ziyarətçi razı deyil
consent-refused = Eybi yox. Ziyarətçi 142-yə zəng edə və ya pəncərədə əməkdaşa müraciət edə bilər.

several-title = Bir neçə sual
keys-hint = Rəqəm və ya ilk hərf cavabı seçir, Tab növbəti suala keçir, Enter davam edir.
answers-confirm = Ziyarətçi bunu oxudu və razıdır

training-title = Məşq: uydurma ziyarətçilər
training-lead = Birini seçin, hekayəsini oxuyun və ondan soruşurmuş kimi cavabları yazın.
training-begin = Sorğuya başla
training-go-on = Suallara qayıt
training-another = Başqa ziyarətçi ilə məşq et
training-no-booking = Məşqdə qəbula yazılmaq olmur
training-no-booking-text = Əsl ziyarətçi ilə burada mərkəzi və vaxtı seçəcəksiniz.
compared-title = Hekayə ilə tutuşdur
compared-same = Bütün cavablar hekayədəki kimidir.
compared-answers = Hekayədən fərqli cavablar
compared-changed = Bunun nəticəyə təsiri
compared-answer = Sizdə: { $given }. Hekayədə: { $told }.
compared-benefit = Cavablarınızla: { $given }. Hekayəyə görə: { $told }.
compared-nothing = yoxdur
compared-right = hüquq var
