settings-room = الإعدادات
settings-desk = هذا الحاسوب
settings-desk-text = تخص هذه الاختيارات هذا الحاسوب لا السجل.
settings-language = اللغة
settings-theme = المظهر
settings-theme-system = حسب النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-zoom = حجم العرض
settings-zoom-text = وكذلك بالضغط على ‎Ctrl +‎ أو ‎Ctrl −‎ في أي وقت.
settings-digits = كتابة الأعداد بالأرقام المشرقية (١٢٣)
settings-digits-text = في الواجهة العربية وحدها. وخانات الكتابة تقبل النوعين.
settings-hijri = إظهار التاريخ الهجري إلى جانب التاريخ الميلادي
settings-hijri-text = حسب تقويم أم القرى.
settings-notify = التذكير مرة في اليوم بما حل أجله
settings-notify-text = بإشعار من النظام ما دام برنامج توأمة مفتوحا.
settings-actor = اسمكم في السجل الزمني
settings-actor-text = إذا تُرك فارغا، اعتُمد اسم حسابكم على الحاسوب.

settings-office = المكتب
settings-office-name = اسم المكتب
settings-office-name-hint = يتصدر القوائم التي تصدّرونها.
settings-home = مدينتكم أو جهتكم أو جمعيتكم
settings-home-hint = الطرف الذي يُمسك هذا السجل له؛ ويُقترح مسبقا في كل اتفاقية.
settings-agreements = الاتفاقيات
settings-pattern-example = أي { $example }
settings-expiring = متى تُعد الاتفاقية «قريبة الانتهاء»
settings-expiring-hint = عدد الأشهر قبل انتهائها حين يُنبَّه إليها؛ 0 لعدم التنبيه.
settings-months =
    { $count ->
        [zero] أبدا
        [one] شهر واحد قبل انتهائها
        [two] شهران قبل انتهائها
        [few] { $shown } أشهر قبل انتهائها
        [many] { $shown } شهرا قبل انتهائها
       *[other] { $shown } شهر قبل انتهائها
    }
settings-decision = يُطلب البت في التجديد
settings-decision-hint = عدد الأشهر قبل آخر يوم للإشعار؛ 0 لذلك اليوم نفسه.
settings-decision-months =
    { $count ->
        [0] في آخر يوم للإشعار
        [zero] في آخر يوم للإشعار
        [one] قبل آخر يوم للإشعار بشهر
        [two] قبل آخر يوم للإشعار بشهرين
        [few] قبل آخر يوم للإشعار بـ { $shown } أشهر
        [many] قبل آخر يوم للإشعار بـ { $shown } شهرا
       *[other] قبل آخر يوم للإشعار بـ { $shown } شهر
    }
settings-dormant = تعد الاتفاقية «خاملة»
settings-dormant-hint = عدد الأشهر دون أي إنجاز في إطارها؛ 0 لعدم الإشارة أبدا.
settings-dormant-months =
    { $count ->
        [0] أبدا
        [zero] أبدا
        [one] بعد شهر دون أي إنجاز
        [two] بعد شهرين دون أي إنجاز
        [few] بعد { $shown } أشهر دون أي إنجاز
        [many] بعد { $shown } شهرا دون أي إنجاز
       *[other] بعد { $shown } شهر دون أي إنجاز
    }
settings-letterhead = ترويسة المراسلات
settings-letterhead-text = تظهر في رأس التقارير المطبوعة وذيلها، مع التوقيع أسفل ما يُوقَّع منها.
settings-letterhead-preview = الترويسة كما ستُطبع
settings-letterhead-lines = الترويسة
settings-letterhead-lines-hint = من الدولة إلى المكتب، سطر لكل منها. الفرنسية أو الإنجليزية يسارا والعربية يمينا.
settings-letterhead-logo = الشعار
settings-letterhead-logo-hint = ‏PNG أو JPEG أو SVG، في حدود 1 ميغابايت.
settings-letterhead-logo-choose = اختيار صورة…
settings-letterhead-logo-remove = إزالة الصورة
settings-letterhead-logo-told = ما تمثله الصورة
settings-letterhead-logo-told-hint = لمن لا يراها: «شعار طنجة».
settings-letterhead-address = العنوان
settings-letterhead-address-hint = في ذيل كل صفحة: العنوان والهاتف والموقع.
settings-letterhead-issued-in = مكان الإصدار
settings-letterhead-issued = { $place }، في { $day }
settings-letterhead-function = صفة الموقع
settings-letterhead-signatory = اسم الموقع
settings-letterhead-signatory-hint = اتركوه فارغا إن كانت الصفة وحدها تكفي.
settings-countries = أسماء البلدان
settings-countries-text = الرموز رموز المعيار ISO 3166-1، أما الأسماء فأسماؤكم، على الشاشة وفي ما تصدّرونه.
settings-country-choose = تغيير اسم بلد
settings-country-label = اسمه
settings-country-back = استرجاع الاسم الأصلي
settings-fields = مجالات التعاون
settings-fields-text = تُصنف اتفاقياتكم ضمن هذه المجالات. وإلى جانب كل مجال أهداف التنمية المستدامة التي يخدمها.
settings-field-add = إضافة مجال
settings-field-label = التسمية
settings-field-goals = أهداف التنمية المستدامة
settings-field-goals-hint = الأهداف التي يخدمها هذا المجال (الأمم المتحدة، من 1 إلى 17).
settings-field-goal-add = إضافة هدف
settings-jurisdictions = المصادقات حسب البلد
settings-jurisdictions-text = الخطوات اللازمة قبل أن تنتج الاتفاقية أثرها. هي لكم: تحققوا منها وفق القانون الجاري به العمل وعدلوها.
settings-jurisdiction-add = إضافة بلد
settings-jurisdiction-label = اسم البلد أو النظام
settings-jurisdiction-steps = الخطوات بالترتيب
settings-jurisdiction-clock =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
settings-carry = الإعدادات في ملف واحد
settings-carry-text = لزميل أو لحاسوب آخر. أما اسمكم وأماكن النسخ الاحتياطية فتبقى هنا.
settings-carry-save = حفظ الإعدادات في ملف…
settings-carry-saved = حُفظ: { $path }
settings-carry-name = إعدادات-توأمة
settings-carry-take = استيراد الإعدادات من ملف…
settings-carry-found = كُتب في { $day }.
settings-carry-found-by = كُتب في { $day }، كتبه: { $office }
settings-carry-desk = لهذا الحاسوب
settings-carry-desk-text = اللغة والمظهر والأرقام والتواريخ الهجرية والتذكيرات وأعمدة اللوائح وما اختير للتقارير.
settings-carry-office = للمكتب
settings-carry-office-text = الاسم والترقيم والتنبيهات والترويسة وأسماء البلدان ومجالات التعاون والمصادقات حسب البلد وطرق القراءة المحفوظة. لا يُحذف شيء، ويمكن التراجع.
settings-carry-do = استيرادها
settings-carry-done = استُوردت الإعدادات.
settings-upkeep = الصيانة
settings-upkeep-text = يتحقق من سلامة الملف وما يحسب من معطياته وسجله الزمني وكل ملفات وثائقه.
settings-repair = إصلاح ما يمكن إصلاحه
settings-repairing = جار الإصلاح…
settings-dangling =
    { $count ->
        [zero] لا سطر من { $table } يحيل إلى ما لا وجود له.
        [one] سطر واحد من { $table } يحيل إلى ما لا وجود له. استعيدوا نسخة احتياطية سابقة.
        [two] سطران من { $table } يحيلان إلى ما لا وجود له. استعيدوا نسخة احتياطية سابقة.
        [few] { $shown } أسطر من { $table } تحيل إلى ما لا وجود له. استعيدوا نسخة احتياطية سابقة.
        [many] { $shown } سطرا من { $table } تحيل إلى ما لا وجود له. استعيدوا نسخة احتياطية سابقة.
       *[other] { $shown } سطر من { $table } تحيل إلى ما لا وجود له. استعيدوا نسخة احتياطية سابقة.
    }
settings-derived = لم يعد مطابقا للمعطيات: { $area }. الإصلاح يعيد حسابه.
settings-damage = الملف نفسه متضرر. الإصلاح يعيد بناء فهارسه؛ وإن كان الضرر أوسع فاستعيدوا نسخة احتياطية.
settings-trail = السجل الزمني لا يفضي إلى ما هو موجود: ما كتبته العملية رقم { $number } غُيّر من خارج البرنامج. لا يمكن التراجع عنها ولا عما قبلها؛ أما البطاقات نفسها فهي كما تظهر.
settings-repaired-indexes = أعيد بناء فهارس الملف.
settings-repaired-derived = أعيد الحساب: { $area }.
settings-repaired-documents =
    { $count ->
        [zero] لم تسترجع أي وثيقة.
        [one] استرجعت وثيقة واحدة من نسخة احتياطية.
        [two] استرجعت وثيقتان من النسخ الاحتياطية.
        [few] استرجعت { $count } وثائق من النسخ الاحتياطية.
        [many] استرجعت { $count } وثيقة من النسخ الاحتياطية.
       *[other] استرجعت { $count } وثيقة من النسخ الاحتياطية.
    }
settings-repaired-nothing = لم يمكن إصلاح شيء: ما به خلل مذكور أدناه.
check-area-names = الأسماء وترتيبها
check-area-words = الكلمات التي يعثر بها على البطاقات
check-area-standings = وضعيات الاتفاقيات
check-area-exhibitions = مواعيد المعارض وتعارضاتها
check-area-deadlines = الآجال
check-area-likeness = ما تتشابه به البطاقات
check-area-countries = ترتيب البلدان
settings-check = التحقق من السجل
settings-checking = جار التحقق…
settings-sound = السجل سليم
settings-unsound = هناك خلل
settings-unnamed =
    { $count ->
        [zero] لا ملفات دون وثيقة.
        [one] ملف واحد لا يتعلق بأي وثيقة.
        [two] ملفان لا يتعلقان بأي وثيقة.
        [few] { $shown } ملفات لا تتعلق بأي وثيقة.
        [many] { $shown } ملفا لا يتعلق بأي وثيقة.
       *[other] { $shown } ملف لا يتعلق بأي وثيقة.
    }
settings-tidy = وضعها جانبا
settings-tidied =
    { $count ->
        [zero] لم يوضع أي ملف جانبا في { $path }.
        [one] وُضع ملف واحد جانبا في { $path }.
        [two] وُضع ملفان جانبا في { $path }.
        [few] وُضعت { $count } ملفات جانبا في { $path }.
        [many] وُضع { $count } ملفا جانبا في { $path }.
       *[other] وُضع { $count } ملف جانبا في { $path }.
    }
settings-tidy-nothing = لا شيء يوضع جانبا.
settings-goal = { $goal } · { $name }
settings-about = عن توأمة
settings-about-text = لا شيء يغادر هذا الحاسوب: البرنامج لا يستعمل الشبكة. كل ما تسجلونه محفوظ في ملف السجل.
settings-version = الإصدار
settings-file = هذا السجل
settings-licence = الرخصة
settings-carried-countries = أسماء البلدان
settings-carried-gazetteer = دليل المدن
settings-carried-type = الخطوط
settings-carried-icons = الأيقونات

goal-1 = القضاء على الفقر
goal-2 = القضاء التام على الجوع
goal-3 = الصحة الجيدة والرفاه
goal-4 = التعليم الجيد
goal-5 = المساواة بين الجنسين
goal-6 = المياه النظيفة والنظافة الصحية
goal-7 = طاقة نظيفة وبأسعار معقولة
goal-8 = العمل اللائق ونمو الاقتصاد
goal-9 = الصناعة والابتكار والهياكل الأساسية
goal-10 = الحد من أوجه عدم المساواة
goal-11 = مدن ومجتمعات محلية مستدامة
goal-12 = الاستهلاك والإنتاج المسؤولان
goal-13 = العمل المناخي
goal-14 = الحياة تحت الماء
goal-15 = الحياة في البر
goal-16 = السلام والعدل والمؤسسات القوية
goal-17 = عقد الشراكات لتحقيق الأهداف
settings-diagnostic = عرض التشخيص
settings-diagnostic-text = لمن يساعدكم: الإصدارات والأحجام والأعداد وما حدث من أعطال مؤخرا. لا يسمي أحدا ولا شيئا مما في السجل، ولا يُرسل إلى أحد من تلقاء نفسه.
settings-diagnostic-copy = نسخه
settings-diagnostic-copied = نُسخ التشخيص.

problem-settings-not-one = هذا الملف لا يحتوي على إعدادات «توأمة». اختاروا ملفا حُفظ من الإعدادات.
problem-settings-newer = كتبت هذا الملف نسخة أحدث من «توأمة». حدّثوا البرنامج، أو اطلبوا حفظ الملف بهذه النسخة.
problem-settings-damaged = ملف الإعدادات تالف. اطلبوا حفظه من جديد.
problem-text-too-long = اكتبوا { $most } حرفا على الأكثر.
