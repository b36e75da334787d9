reporting-room = التقارير
reporting-choose = اختاروا تقريرا
reporting-choose-text = تظهر صفحاته الأولى كما ستُطبع، ثم يُحفظ بصيغة PDF أو Word أو Excel أو غيرها.
reporting-agreements = الاتفاقيات
reporting-partners = الشركاء
reporting-activity = النشاط

reporting-in_force = الاتفاقيات السارية
reporting-in_force-text = الاتفاقيات السارية في التاريخ المختار، كما كانت وضعيتها في ذلك اليوم.
reporting-list = قائمة الاتفاقيات
reporting-list-text = اتفاقيات القائمة بترتيبها، أو جميعها، مع أهم ما يُذكر عن كل منها.
reporting-ending = آجال الانتهاء والإشعار
reporting-ending-text = الاتفاقيات التي تنتهي خلال الفترة، أو التي يجب البت في تجديدها أو إنهائها.
reporting-agreement = بطاقة اتفاقية
reporting-agreement-text = اتفاقية بأطرافها ومدتها وخطوات المصادقة عليها والتزاماتها وملاحقها.
reporting-register = السجل الكامل
reporting-register-text = جميع الاتفاقيات، بكل ما هو مسجل عنها.
reporting-partner = بطاقة شريك
reporting-partner-text = شريك في بضع صفحات: الاتفاقيات والتبادلات والمعارض والأشخاص والتزامات كل طرف.
reporting-briefing = مذكرة قبل زيارة
reporting-briefing-text = ما ينبغي معرفته قبل استقبال وفد أو السفر إليه.
reporting-annual = تقرير الأنشطة
reporting-annual-text = ما تم توقيعه وتجديده وإنجازه وصرفه خلال السنة، لعرضه على المجلس.
reporting-exhibition = ملف معرض
reporting-exhibition-text = معرض مشترك: المحطات والقطع والشحن والرخص والميزانية والمواعيد.
reporting-loan_list = قائمة الإعارات
reporting-loan_list-text = القطع المعارة لمعرض، وقيم تأمينها وشروطها.
reporting-calendar = رزنامة المعارض والزيارات
reporting-calendar-text = ما يجري خلال الفترة، شهرا بشهر.
reporting-deadlines = آجال الأسبوع
reporting-deadlines-text = ما هو مستحق، وعلى من، في الأسابيع المقبلة.

reporting-options = خيارات التقرير
reporting-of-partner = الشريك
reporting-of-agreement = الاتفاقية
reporting-of-exhibition = المعرض
reporting-choose-partner = اختاروا الشريك.
reporting-choose-agreement = اختاروا الاتفاقية.
reporting-choose-exhibition = اختاروا المعرض.
reporting-which = أي اتفاقيات
reporting-which-all = جميع الاتفاقيات
reporting-which-list = قائمة الاتفاقيات كما هي مصفاة
reporting-which-narrowed = القائمة مصفاة حاليا: لا يذكر التقرير إلا ما تعرضه.
reporting-which-selected = حُددت اتفاقيات في القائمة: لا يذكر التقرير سواها.
reporting-from = من
reporting-until = إلى
reporting-ends-before = تنتهي الفترة قبل أن تبدأ.
reporting-day = الوضعية في تاريخ
reporting-day-text = يعطي تاريخ مضى الوضعية كما كانت في ذلك اليوم.
reporting-language = اللغة
reporting-other = لغة ثانية مقابلة
reporting-other-none = بدون
reporting-reference = المرجع
reporting-hijri = التواريخ الهجرية إلى جانب الميلادية
reporting-public = نسخة للعموم
reporting-public-text = دون قيم القطع والعناوين الخاصة والملاحظات.

reporting-form-pdf = PDF
reporting-form-docx = مستند Word
reporting-form-xlsx = مصنف Excel
reporting-form-csv = CSV
reporting-form-html = صفحة HTML
reporting-form-ics = رزنامة (ICS)
reporting-form-json = JSON
reporting-form-json_ld = JSON-LD (schema.org)

reporting-pages = معاينة الصفحات
reporting-page-of = الصفحة { $number } من { $count }
reporting-more-pages =
    { $count ->
        [zero] لا صفحات أخرى
        [one] عرض الصفحة التالية
        [two] عرض الصفحتين التاليتين
        [few] عرض البقية ({ $count } صفحات)
        [many] عرض البقية ({ $count } صفحة)
       *[other] عرض البقية ({ $count } صفحة)
    }
reporting-count =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
reporting-setting = جار إخراج الصفحات…
reporting-writing = جار كتابة التقرير…
reporting-open = فتح الملف
reporting-stop = إيقاف
reporting-all-partner = بطاقة لكل شريك…
reporting-all-partner-text = يكتب تقرير كل شريك في مجلد.
reporting-all-agreement = بطاقة لكل اتفاقية…
reporting-all-agreement-text = يكتب تقرير كل اتفاقية في مجلد.
reporting-all-exhibition = ملف لكل معرض…
reporting-all-exhibition-text = يكتب تقرير كل معرض في مجلد.
reporting-batch-done =
    { $count ->
        [zero] لم يُحفظ أي تقرير في { $path }
        [one] حُفظ تقرير واحد في { $path }
        [two] حُفظ تقريران في { $path }
        [few] حُفظت { $count } تقارير في { $path }
        [many] حُفظ { $count } تقريرا في { $path }
       *[other] حُفظ { $count } تقرير في { $path }
    }
reporting-of = { $report }…

problem-report-form-not-offered = لا يصدر التقرير بهذه الصيغة.
problem-report-out-missing = حددوا مكان كتابة التقرير: ‎--out FILE‎.
problem-registry-not-named = حددوا السجل: ‎--registry FILE‎ أو المتغير TAWAMA_REGISTRY.
problem-report-of-several = توجد عدة بطاقات باسم { $name }؛ حددوا معرّف البطاقة المقصودة.
