# Bayramların adları.

holiday-new-year = Yeni il
holiday-mourning = Ümumxalq hüzn günü
holiday-womens-day = Qadınlar günü
holiday-victory-over-fascism = Faşizm üzərində qələbə günü
holiday-independence-day = Müstəqillik Günü
holiday-national-salvation = Azərbaycan xalqının milli qurtuluş günü
holiday-armed-forces = Silahlı Qüvvələr günü
holiday-victory-day = Zəfər Günü
holiday-state-flag = Dövlət bayrağı günü
holiday-solidarity = Dünya azərbaycanlılarının həmrəyliyi günü
holiday-novruz = Novruz bayramı
holiday-ramazan = Ramazan bayramı
holiday-qurban = Qurban bayramı
