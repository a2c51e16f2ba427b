# Названия праздников.

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
