# At a kiosk: answers move to a phone.

hand-title = Telefonda davam edin
hand-lead = Cavablarınız telefonunuza keçir, burada isə silinir.
hand-picture = Cavablarınızı telefona keçirən QR kod
hand-step-scan = Telefonun kamerasını bu şəklə tutun.
hand-step-compare = Telefondakı iki rəqəmi bu ekrandakı ilə müqayisə edin.
hand-step-erase = Eyni olduğunu təsdiqləyin. Sonra bu ekran silinəcək.
hand-sealed = Cavablar şifrəli göndərilir, açarı yalnız telefonunuzdadır. Şəkil 3 dəqiqə işləyir.
hand-asks = Telefonunuzda da bu iki rəqəm görünürmü?
hand-same = Bəli, eynidir
hand-different = Xeyr, başqadır
hand-given = Telefonunuz cavabları alır.
hand-taken = Cavablarınız telefonunuzdadır.
hand-erased = İndi bu ekran silinir.
hand-refused = Cavabları heç kim almadı. Yeni şəkil açıb yenidən yoxlayın.
hand-over-time = Vaxt bitdi, cavabları heç kim almadı. Yeni şəkil açın.
hand-anew = Yeni şəkil
