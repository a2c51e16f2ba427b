# Названия праздников и мест, куда можно обратиться.

holiday-new-year = Новый год
holiday-mourning = День всенародной скорби
holiday-womens-day = Женский день
holiday-victory-over-fascism = День победы над фашизмом
holiday-independence-day = День независимости
holiday-national-salvation = День национального спасения азербайджанского народа
holiday-armed-forces = День Вооружённых сил
holiday-victory-day = День Победы
holiday-state-flag = День Государственного флага
holiday-solidarity = День солидарности азербайджанцев мира
holiday-novruz = Новруз байрамы
holiday-ramazan = Рамазан байрамы
holiday-qurban = Гурбан байрамы

channel-dost-centre = центр DOST
channel-online = портал e-sosial
channel-call-centre = колл-центр 142
channel-post = почта
channel-social-protection-fund = отделение Государственного фонда социальной защиты по месту жительства
channel-coordination-centre = единый координационный центр по делам семей шехидов, военнослужащих и лиц с инвалидностью
channel-employment-office = орган занятости
channel-social-services-agency = Агентство социальных услуг
channel-employer = работодатель
channel-insurer = страхователь
channel-health-institution = медицинское учреждение, где вы состоите на учёте
channel-prosthetic-centre = Протезно-ортопедический восстановительный центр
channel-local-executive = местный орган исполнительной власти
channel-referral-by-authorities = направление полиции, местной исполнительной власти или муниципалитета
