backup-title = النسخ الاحتياطية
backup-text = تُنجز نسخة احتياطية تلقائيا مرة في اليوم، وقبل استيراد ملف أو ترتيب. وتُفحص كل نسخة قبل أن تُعتمد.
backup-trouble = لم يتلق المكان الثاني نسخة احتياطية.
backup-first = بجانب السجل
backup-second = في مكان ثان
backup-second-none = لم يُختر أي مكان. يحمي مجلد على الشبكة أو مفتاح تخزين من ضياع هذا الجهاز.
backup-second-choose = اختيار مكان ثان…
backup-second-other = اختيار مكان آخر…
backup-second-forget = دون مكان ثان
backup-none = لا توجد أي نسخة بعد.
backup-when = التاريخ
backup-why = السبب
backup-size = الحجم
backup-look = فحص
backup-look-at = فحص النسخة الاحتياطية ليوم { $at }
backup-all = عرض الكل ({ $count })
backup-fewer = عرض أقل
backup-keeping = عدد النسخ المحفوظة
backup-daily = الأيام
backup-weekly = الأسابيع
backup-monthly = الأشهر
backup-cause-daily = يومية
backup-cause-asked = عند الطلب
backup-cause-before-import = قبل استيراد
backup-cause-before-tidy = قبل ترتيب
backup-cause-before-repair = قبل إصلاح
backup-cause-before-restore = قبل استعادة
backup-make = إنجاز نسخة الآن
backup-making = جار النسخ…
backup-made = أُنجزت النسخة الاحتياطية.
backup-pack = السجل في ملف واحد…
backup-packing = جار الحزم…
backup-pack-text = ملف واحد يضم السجل ووثائقه، لنقله إلى جهاز آخر. يُفتح من شاشة البداية.
backup-packed =
    { $count ->
        [zero] حُزم السجل: { $path }
        [one] حُزم السجل مع وثيقة واحدة: { $path }
        [two] حُزم السجل مع وثيقتين: { $path }
        [few] حُزم السجل مع { $count } وثائق: { $path }
        [many] حُزم السجل مع { $count } وثيقة: { $path }
       *[other] حُزم السجل مع { $count } وثيقة: { $path }
    }
backup-seal = السجل في ملف واحد مختوم…
backup-seal-title = السجل في ملف واحد مختوم
backup-seal-text = يختم الملف بصيغة age: لا يقرؤه أحد من دون عبارة المرور، ولا حتى من صنعه. احفظوها بعيدا عن الملف فلا سبيل إلى استرجاعها. أما السجل نفسه فيبقى كما هو.
backup-seal-do = اختيار الموضع والختم
backup-passphrase = عبارة المرور
backup-passphrase-hint = { $least } حرفا على الأقل؛ والأفضل عدة كلمات.
backup-passphrase-again = عبارة المرور مرة أخرى
backup-of = النسخة الاحتياطية ليوم { $at }
backup-last = آخر تغيير: { $at }، { $actor }
backup-missing =
    { $count ->
        [zero] ملفات جميع الوثائق موجودة في هذه النسخة.
        [one] ملف وثيقة واحدة غير موجود في هذه النسخة.
        [two] ملفا وثيقتين غير موجودين في هذه النسخة.
        [few] ملفات { $count } وثائق غير موجودة في هذه النسخة.
        [many] ملفات { $count } وثيقة غير موجودة في هذه النسخة.
       *[other] ملفات { $count } وثيقة غير موجودة في هذه النسخة.
    }
backup-damaged = هذه النسخة تالفة ولا يمكن استعادتها.
backup-restore = استعادتها
backup-restore-text = تُنجز أولا نسخة من محتوى السجل الحالي: استعادتها تلغي هذه الاستعادة.
backup-restored = استُعيد السجل كما كان في { $at }.
backup-restored-missing =
    { $count ->
        [zero] استُعيد السجل كما كان في { $at }.
        [one] استُعيد السجل كما كان في { $at }؛ ينقص ملف وثيقة واحدة.
        [two] استُعيد السجل كما كان في { $at }؛ ينقص ملفا وثيقتين.
        [few] استُعيد السجل كما كان في { $at }؛ تنقص ملفات { $count } وثائق.
        [many] استُعيد السجل كما كان في { $at }؛ تنقص ملفات { $count } وثيقة.
       *[other] استُعيد السجل كما كان في { $at }؛ تنقص ملفات { $count } وثيقة.
    }

problem-archive-not-one = هذا الملف ليس أرشيفا من توأمة. اختاروا ملفا ينتهي اسمه بـ ‎.tawama.zip‎.
problem-archive-incomplete = الأرشيف مبتور. أعيدوا نسخه من مصدره.
problem-archive-damaged = الأرشيف تالف: فيه ما لم يعد كما كان. أعيدوا نسخه من مصدره.
problem-archive-other-entry = غيّر برنامج آخر هذا الأرشيف: فيه ما لا مكان له.
problem-archive-too-large = يقول الأرشيف إنه يضم أكثر مما يمكن أن يضمه سجل.
problem-archive-sealed = الأرشيف مختوم: تلزم عبارة مروره.
problem-archive-passphrase = لا يفتح الأرشيف بهذه العبارة. تحققوا من حالة الأحرف ومن لغة لوحة المفاتيح.
problem-archive-other-key = الأرشيف مختوم بمفتاح لا بعبارة مرور. اطلبوا ممن صنعه أرشيفا بعبارة مرور.
problem-archive-too-much-work = فتح هذا الأرشيف يتطلب عملا يفوق بكثير ما يطلبه البرنامج: لم يصنعه هو.
problem-passphrase-short = اكتبوا { $least } حرفا على الأقل.
problem-passphrase-differs = العبارتان مختلفتان.

backup-count-place =
    { $count ->
        [zero] 0 مكان
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }
backup-count-partner =
    { $count ->
        [zero] 0 شريك
        [one] شريك واحد
        [two] شريكان
        [few] { $count } شركاء
        [many] { $count } شريكا
       *[other] { $count } شريك
    }
backup-count-person =
    { $count ->
        [zero] 0 شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
backup-count-occasion =
    { $count ->
        [zero] 0 مناسبة
        [one] مناسبة واحدة
        [two] مناسبتان
        [few] { $count } مناسبات
        [many] { $count } مناسبة
       *[other] { $count } مناسبة
    }
backup-count-agreement =
    { $count ->
        [zero] 0 اتفاقية
        [one] اتفاقية واحدة
        [two] اتفاقيتان
        [few] { $count } اتفاقيات
        [many] { $count } اتفاقية
       *[other] { $count } اتفاقية
    }
backup-count-venue =
    { $count ->
        [zero] 0 قاعة
        [one] قاعة واحدة
        [two] قاعتان
        [few] { $count } قاعات
        [many] { $count } قاعة
       *[other] { $count } قاعة
    }
backup-count-exhibition =
    { $count ->
        [zero] 0 معرض
        [one] معرض واحد
        [two] معرضان
        [few] { $count } معارض
        [many] { $count } معرضا
       *[other] { $count } معرض
    }
backup-count-activity =
    { $count ->
        [zero] 0 نشاط
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطا
       *[other] { $count } نشاط
    }
backup-count-document =
    { $count ->
        [zero] 0 وثيقة
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
       *[other] { $count } وثيقة
    }
