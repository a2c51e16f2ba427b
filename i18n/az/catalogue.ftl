# Bayramların adları və müraciət yerləri.

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

channel-dost-centre = DOST mərkəzi
channel-online = e-sosial portalı
channel-call-centre = 142 çağrı mərkəzi
channel-post = poçt
channel-social-protection-fund = yaşayış yeri üzrə Dövlət Sosial Müdafiə Fondunun şöbəsi
channel-coordination-centre = şəhid ailələri, hərbi qulluqçular və əlilliyi olan şəxslər üzrə vahid əlaqələndirmə mərkəzi
channel-employment-office = məşğulluq orqanı
channel-social-services-agency = Sosial Xidmətlər Agentliyi
channel-employer = işəgötürən
channel-insurer = sığortaedən
channel-health-institution = qeydiyyatda olduğunuz səhiyyə müəssisəsi
channel-prosthetic-centre = Protez-Ortopedik Bərpa Mərkəzi
channel-local-executive = yerli icra hakimiyyəti orqanı
channel-referral-by-authorities = polisin, yerli icra hakimiyyətinin və ya bələdiyyənin göndərişi
