# Cavab verməyə kömək edən qeydlər: hint-<fakt>; “bilmirəm”in yerinə başqa söz: unknown-<fakt>.

hint-capital = Məsələn: 60 000,50. Məbləği e-sosial portalında görə bilərsiniz.
hint-children-raised = Öz uşaqlarınızı, övladlığa və ya qəyyumluğa götürdüklərinizi sayın. Yoxdursa, 0 yazın.
hint-pay-history = 2006-cı ildən bu yana olan illəri yazın. Rəsmi işləməmisinizsə, boş saxlayıb davam edin.
hint-pay = Vergi və sığorta haqqı tutulmazdan əvvəlki rəsmi məbləğ
hint-members = Kommunal sayğacı ayrı olan qohumlar ayrı ailə sayılır.
hint-children = Hər uşağı ayrıca yazın.
unknown-retire-in = Mümkün qədər tez
