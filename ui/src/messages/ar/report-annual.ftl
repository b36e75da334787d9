## تقرير الأنشطة

report-annual-title = تقرير الأنشطة: { $period }
report-annual-subtitle = الوضعية في { $day } · الاتفاقيات الموقعة منذ البداية: { $all }
report-annual-summary = الخلاصة
report-annual-figures = الأرقام
report-annual-signed-sentence =
    { $count ->
        [zero] لم توقع أي اتفاقية خلال الفترة.
        [one] وُقعت اتفاقية واحدة خلال الفترة.
        [two] وُقعت اتفاقيتان خلال الفترة.
        [few] وُقعت { $count } اتفاقيات خلال الفترة.
        [many] وُقعت { $count } اتفاقية خلال الفترة.
       *[other] وُقعت { $count } اتفاقية خلال الفترة.
    }
report-annual-in-force-sentence =
    { $count ->
        [zero] لم تكن أي اتفاقية سارية في { $day }، مقابل { $before } في { $eve }.
        [one] كانت اتفاقية واحدة سارية في { $day }، مقابل { $before } في { $eve }.
        [two] كانت اتفاقيتان ساريتين في { $day }، مقابل { $before } في { $eve }.
        [few] كانت { $count } اتفاقيات سارية في { $day }، مقابل { $before } في { $eve }.
        [many] كانت { $count } اتفاقية سارية في { $day }، مقابل { $before } في { $eve }.
       *[other] كانت { $count } اتفاقية سارية في { $day }، مقابل { $before } في { $eve }.
    }
report-annual-done-sentence =
    { $count ->
        [zero] لم يُنجز أي نشاط.
        [one] أُنجز نشاط واحد؛ المشاركون المعروف عددهم: { $people }.
        [two] أُنجز نشاطان؛ المشاركون المعروف عددهم: { $people }.
        [few] أُنجزت { $count } أنشطة؛ المشاركون المعروف عددهم: { $people }.
        [many] أُنجز { $count } نشاطا؛ المشاركون المعروف عددهم: { $people }.
       *[other] أُنجز { $count } نشاط؛ المشاركون المعروف عددهم: { $people }.
    }
report-annual-shown-sentence =
    { $count ->
        [zero] لم يُفتتح أي معرض.
        [one] افتُتحت محطة واحدة من معرض؛ الزوار المحصيون: { $visitors }.
        [two] افتُتحت محطتان من معارض؛ الزوار المحصيون: { $visitors }.
        [few] افتُتحت { $count } محطات من معارض؛ الزوار المحصيون: { $visitors }.
        [many] افتُتحت { $count } محطة من معارض؛ الزوار المحصيون: { $visitors }.
       *[other] افتُتحت { $count } محطة من معارض؛ الزوار المحصيون: { $visitors }.
    }
report-annual-now = الفترة
report-annual-before = الفترة السابقة
report-annual-out-of = من أصل (الفترة)
report-annual-agreements = حركة الاتفاقيات
report-annual-programme = البرنامج المنجز
report-annual-shows = المعارض المشتركة
report-annual-in-force-before = السارية في بداية الفترة
report-annual-in-force-after = السارية في نهاية الفترة
report-annual-signed = الموقعة
report-annual-renewed = المجددة
report-annual-ended = المنتهية
report-annual-bound = السارية
report-annual-visits-in = الزيارات الرسمية الوافدة
report-annual-visits-out = الزيارات الرسمية إلى الخارج
report-annual-visits-other = الزيارات الرسمية غير محددة الاتجاه
report-annual-people = المشاركون
report-annual-exhibitions = المعارض المفتتحة
report-annual-visitors = الزوار
report-annual-done = الأنشطة المنجزة
report-annual-of-agreements =
    { $count ->
        [zero] لا اتفاقية موقعة إلى ذلك اليوم
        [one] من أصل اتفاقية واحدة موقعة إلى ذلك اليوم
        [two] من أصل اتفاقيتين موقعتين إلى ذلك اليوم
        [few] من أصل { $count } اتفاقيات موقعة إلى ذلك اليوم
        [many] من أصل { $count } اتفاقية موقعة إلى ذلك اليوم
       *[other] من أصل { $count } اتفاقية موقعة إلى ذلك اليوم
    }
report-annual-of-before =
    { $count ->
        [zero] لا اتفاقية سارية في بداية الفترة
        [one] من أصل اتفاقية واحدة سارية في بداية الفترة
        [two] من أصل اتفاقيتين ساريتين في بداية الفترة
        [few] من أصل { $count } اتفاقيات سارية في بداية الفترة
        [many] من أصل { $count } اتفاقية سارية في بداية الفترة
       *[other] من أصل { $count } اتفاقية سارية في بداية الفترة
    }
report-annual-of-done =
    { $count ->
        [zero] لا نشاط منجز
        [one] من أصل نشاط واحد منجز
        [two] من أصل نشاطين منجزين
        [few] من أصل { $count } أنشطة منجزة
        [many] من أصل { $count } نشاطا منجزا
       *[other] من أصل { $count } نشاط منجز
    }
report-annual-of-known = معروف في { $known } من أصل { $count }
report-annual-of-legs = محصيون في { $known } من أصل { $count }
report-annual-of-legs-all =
    { $count ->
        [zero] لا محطة مفتتحة
        [one] محطة واحدة مفتتحة
        [two] محطتان مفتتحتان
        [few] { $count } محطات مفتتحة
        [many] { $count } محطة مفتتحة
       *[other] { $count } محطة مفتتحة
    }
report-annual-promises = مآل الالتزامات
report-annual-of-promises =
    { $count ->
        [zero] لا التزام في الاتفاقيات السارية
        [one] من أصل التزام واحد في الاتفاقيات السارية
        [two] من أصل التزامين في الاتفاقيات السارية
        [few] من أصل { $count } التزامات في الاتفاقيات السارية
        [many] من أصل { $count } التزاما في الاتفاقيات السارية
       *[other] من أصل { $count } التزام في الاتفاقيات السارية
    }
report-annual-money = الأموال حسب المؤدي والعملة
report-annual-spread = التوزيع
report-annual-by-country = الاتفاقيات حسب البلد
report-annual-country = البلد
report-annual-by-continent = الاتفاقيات حسب القارة
report-annual-continent = القارة
report-annual-by-field = الاتفاقيات حسب مجال التعاون
report-annual-field = مجال التعاون
report-annual-by-goal = الاتفاقيات حسب هدف التنمية المستدامة
report-annual-goal = هدف التنمية المستدامة
report-annual-by-instrument = الاتفاقيات حسب النوع
report-annual-instrument = النوع
report-annual-by-year = الاتفاقيات الموقعة حسب السنة
report-annual-year = السنة
report-annual-told = { $name }: { $count }
report-chart-told = { $title } – { $told }
report-annual-note = المصنف هنا: { $placed } من أصل { $all } من الاتفاقيات السارية في نهاية الفترة؛ والموقعة خلال الفترة: { $signed }. وتُحتسب الاتفاقية في كل خانة تنتمي إليها.
report-annual-years-note = السنوات العشر الأخيرة: { $count } من أصل { $all } من الاتفاقيات الموقعة والمؤرخة.
report-annual-no-chart = { $what }: لا اتفاقية للتصنيف.
report-annual-annex = ملحق: القوائم
report-annual-annex-text = يمكن التحقق من كل رقم في القائمة المقابلة له.
report-continent-africa = أفريقيا
report-continent-americas = الأمريكتان
report-continent-asia = آسيا
report-continent-europe = أوروبا
report-continent-oceania = أوقيانوسيا
report-continent-antarctica = القارة القطبية الجنوبية
