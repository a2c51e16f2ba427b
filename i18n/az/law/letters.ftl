# İki günün müqayisəsi və qərar məktubunun yoxlanması: dost compare və dost check-decision.

compare-more = Məbləğ { $amount } artıb.
compare-less = Məbləğ { $amount } azalıb.
compare-same = Məbləğ dəyişməyib.
compare-nothing = Bu günlər arasında heç bir qayda dəyişməyib.
compare-number = Bu sətirdə qanundakı rəqəm dəyişib:
compare-line-new = Bu sətir yenidir:
compare-line-gone = Bu sətir daha yoxdur:
compare-condition = Bu şərtin nəticəsi dəyişib:
letter-agrees = Məktub və bizim hesablamamız eynidir.
letter-parts = Məktub və bizim hesablamamız burada fərqlənir:
letter-needs = Məktubu yoxlamaq üçün bunu bilmək lazımdır: { $fact }.
letter-unsettled = Məktubu yoxlaya bilmədik. Bildiyimiz qanun bu hal haqqında dəqiq söz demir.
letter-refused = Məktubda imtina edilib, bizim hesablamamızda isə bütün şərtlərə uyğunsunuz:
letter-granted = Məktubda təyin edilib, bizim hesablamamızda isə bu hüquq yoxdur.
letter-granted-early = Məktubda təyin edilib, bizim hesablamamızda isə hüquq { $day_on } yaranır.
letter-line = Bu sətir məktubda { $letter }, bizim hesablamamızda { $ours } edir:
letter-without = Məktubdakı məbləğ bu sətir olmadan alınan məbləğdir:
letter-earlier = Məktubdakı məbləğ qanundakı köhnə rəqəmlə alınır. Həmin rəqəmin qüvvədə olduğu son gün: { $day }.
letter-total = Məktubda { $letter }, bizim hesablamamızda { $ours } alınır.
letter-lines = Fərqin yerini məktubdakı hesablamanın sətirləri göstərir. Onları istəyin və bizimki ilə tutuşdurun.
letter-confidence = Bu addımın əsası: { $confidence }.
letter-appeal = Qərarı { $place } verir. Yenidən baxılmasını yazılı istəyin və bu addımı göstərin.
letter-court = Razılaşmasanız, məhkəməyə müraciət edə bilərsiniz. Müddətini 142-dən soruşun: biz onu tapmadıq.
