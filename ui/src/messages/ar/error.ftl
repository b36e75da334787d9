## ما رُفض، وما يمكن فعله حياله.

error-missing = لا يوجد ملف في { $path }.
error-already-there = يوجد ملف في { $path } من قبل. اختاروا اسما آخر.
error-not-a-registry = ‏{ $path } ليس سجلا لبرنامج توأمة.
error-newer = كُتب هذا السجل بإصدار أحدث من توأمة (الصيغة { $found }، وهذا الإصدار يعرف { $known }). حدّثوا البرنامج لفتحه.
error-damaged = السجل تالف: { $what }. لم يتغير أي شيء. استرجعوا آخر نسخة احتياطية أو اطلبوا فحصه.
error-read-only = السجل مفتوح للقراءة فقط، ولم يتغير أي شيء.
error-busy = يكتب برنامج آخر في السجل. أعيدوا المحاولة بعد لحظات.
error-seated = يكتب { $who } في السجل على الجهاز { $machine } منذ { $since }. لم يتغير شيء: أعيدوا المحاولة عند انتهائه.
error-gone = لم يعد السجل في { $path }: نُقل مجلده أو غُيّر اسمه أو فُصل القرص، أو وضع برنامج آخر ملفا مكانه. لم يُكتب شيء من هذا. أعيدوه إلى مكانه أو افتحوه حيث هو الآن.
error-disk-full = القرص ممتلئ. لم يُكتب شيء من هذا، ولم يضع شيء مما حُفظ من قبل. أفرغوا مساحة عليه ثم أعيدوا المحاولة.
error-disk = أجاب القرص أو الشبكة حيث يوجد السجل بخطأ: { $what }. لم يُكتب شيء من هذا، وما حُفظ من قبل لم يُمس. تأكدوا من اتصال القرص ومن وجود الشبكة ثم أعيدوا المحاولة.
error-not-found = لم تعد هذه البطاقة موجودة.
error-stale = غيّر شخص آخر هذه البطاقة في هذه الأثناء. تظهر الآن كما أصبحت؛ تحققوا منها ثم أعيدوا المحاولة.
error-invalid = بقي شيء ينبغي تصحيحه.
error-in-use =
    { $count ->
        [zero] لا تذكرها أي بطاقة أخرى، ومع ذلك لا يمكن حذفها.
        [one] تذكرها بطاقة أخرى: { $name }. لا يمكن حذفها.
        [two] تذكرها بطاقتان أخريان، أولاهما { $name }. لا يمكن حذفها.
        [few] تذكرها { $count } بطاقات أخرى، أولاها { $name }. لا يمكن حذفها.
        [many] تذكرها { $count } بطاقة أخرى، أولاها { $name }. لا يمكن حذفها.
       *[other] تذكرها { $count } بطاقة أخرى، أولاها { $name }. لا يمكن حذفها.
    }
error-cancelled = أُوقفت العملية، ولم يتغير شيء.
error-nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
error-nothing-to-redo = لا يوجد ما يمكن إعادته.
error-undo-blocked = لا يمكن التراجع عن هذا لأن تغييرات لاحقة بُنيت عليه. تراجعوا عنها أولا.
error-io = تعذرت قراءة الملف { $path } أو الكتابة فيه: { $what }
error-internal = حدث خطأ في البرنامج: { $what }

## قواعد لا يحترمها حقل.

problem-other = هذه القيمة غير مقبولة ({ $code }).
problem-number = اكتبوا عددا بالأرقام في الحدود الممكنة هنا.
problem-date-unknown = هذا التاريخ غير مفهوم. اكتبوا 2025 أو 02/2025 أو 1/2/2025.
problem-date-impossible = هذا اليوم غير موجود.
problem-date-year-short = اكتبوا السنة بأربعة أرقام.
problem-name-missing = أدخلوا اسما بلغة واحدة على الأقل.
problem-preferred-twice = لهذه اللغة اسم معتمد من قبل.
problem-title-missing = أدخلوا عنوانا بلغة واحدة على الأقل.
problem-reference-missing = أدخلوا مرجع الاتفاقية.
problem-reference-taken = المرجع { $reference } مخصص لاتفاقية أخرى.
problem-parent-missing = اختاروا الاتفاقية التي تكملها هذه أو تنفذها.
problem-parent-is-below = لا يمكن أن تتبع البطاقة نفسها.
problem-two-parties-needed = للاتفاقية طرفان على الأقل.
problem-party-twice = هذا الطرف مذكور من قبل.
problem-agreement-twice = هذه الاتفاقية مذكورة من قبل.
problem-signs-for-no-party = اختاروا أحد أطراف الاتفاقية.
problem-nobody-signs = أدخلوا الشخص أو صفته.
problem-nobody-witnesses = أدخلوا الشخص أو الهيئة أو الصفة.
problem-field-unknown = مجال التعاون هذا غير موجود في القائمة.
problem-language-unknown = ‏«{ $tag }» ليس رمز لغة.
problem-language-twice = هذه اللغة مذكورة من قبل.
problem-prevails-unauthentic = لا يُعتمد عند الاختلاف إلا نص ذو حجية.
problem-prevails-twice = لا تُعتمد عند الاختلاف إلا لغة واحدة.
problem-links-to-itself = لا يمكن أن تحيل الاتفاقية إلى نفسها.
problem-entry-date-missing = أدخلوا تاريخ الدخول حيز التنفيذ.
problem-expires-before-it-begins = ستنتهي قبل أن تبدأ في { $begins }.
problem-renewal-without-duration = أدخلوا المدة أو تاريخ الانتهاء الذي يليه التجديد.
problem-number-too-small = أدنى قيمة هي { $least }.
problem-number-too-large = أقصى قيمة هي { $most }.
problem-lines-too-many =
    { $most ->
        [zero] لا يتسع المكان لأي سطر.
        [one] يتسع المكان لسطر واحد.
        [two] سطران على الأكثر.
        [few] { $most } أسطر على الأكثر.
        [many] { $most } سطرا على الأكثر.
       *[other] { $most } سطر على الأكثر.
    }
problem-picture-too-large = حجم الصورة كبير: { $most } كيلوبايت على الأكثر.
problem-picture-unknown = هذا الملف ليس PNG ولا JPEG ولا SVG.
problem-picture-broken = هذه الصورة ناقصة أو تالفة.
problem-picture-too-many-dots = نقاط هذه الصورة كثيرة جدا. صغّروها.
problem-picture-active = يحتوي هذا الرسم على برنامج أو يجلب شيئا من مكان آخر. احفظوه بصيغة SVG بسيطة أو PNG.
problem-record-gone = لم تعد هذه البطاقة موجودة، اختاروا أخرى.
problem-days-needed = بيّنوا بكم يوم.
problem-days-out-of-order = لا يمكن أن يسبق هذا التاريخ ما قبله: { $day }.
problem-ends-before-it-begins = ستكون النهاية قبل البداية: { $since }.
problem-email-shape = هذا ليس عنوان بريد إلكتروني.
problem-website-without-scheme = اكتبوا العنوان كاملا ابتداء من https://.
problem-degrees-out-of-range = تقع القيمة بين −{ $most } و{ $most } درجة.
problem-coordinate-missing = أدخلوا خط العرض وخط الطول معا.
problem-country-unknown = ‏«{ $code }» ليس رمز بلد.
problem-pattern-without-number = يجب أن يتضمن النمط {"{number}"}.
problem-code-shape = استعملوا حروفا لاتينية صغيرة وأرقاما وشرطات سفلية.
problem-goal-unknown = ترقم الأهداف من 1 إلى 17.
problem-record-missing = اختاروا من القائمة.
problem-file-too-large = لا يتجاوز الملف { $most }.
problem-no-cards = لا توجد في هذا الملف بطاقة vCard: اختاروا ملفا كتبه دفتر عناوين (.vcf).
problem-owner-unfit = تتعلق الوثائق باتفاقية أو معرض أو نشاط أو شريك أو شخص.
problem-text-missing = بيّنوا موضوعه.
problem-owes-for-no-party = لا يلتزم بهذا إلا طرف في الاتفاقية.
problem-commitment-of-another = هذا الالتزام ليس من التزامات الاتفاقيات المختارة.
problem-heading-missing = بيّنوا وجه الصرف.
problem-currency-unknown = ‏«{ $code }» ليس رمز عملة.
problem-amount-out-of-range = هذا المبلغ خارج الحدود.
problem-amount =
    { $decimals ->
        [0] اكتبوا مبلغا صحيحا.
        [zero] اكتبوا مبلغا صحيحا.
        [one] اكتبوا مبلغا برقم عشري واحد على الأكثر.
        [two] اكتبوا مبلغا برقمين عشريين على الأكثر.
        [few] اكتبوا مبلغا بـ { $decimals } أرقام عشرية على الأكثر.
        [many] اكتبوا مبلغا بـ { $decimals } رقما عشريا على الأكثر.
       *[other] اكتبوا مبلغا بـ { $decimals } رقم عشري على الأكثر.
    }
problem-steps-missing = أضيفوا خطوة واحدة على الأقل، أو اختاروا قاعدة أخرى للدخول حيز التنفيذ.
problem-silence-without-clock = حددوا عدد الأيام التي يعد السكوت بعدها مصادقة.
problem-date-missing = أدخلوا التاريخ.
problem-item-gone = ما يشير إليه هذا لم يعد في هذا المعرض؛ اختاروا غيره.
problem-item-twice = هذا موجود من قبل.
problem-currency-missing = اختاروا عملة هذه القيمة.
problem-reason-missing = اذكروا سبب بقائه كذلك.
problem-milestone-waits-for-itself = ستنتظر نفسها.
problem-rate-shape = اكتبوا السعر بالأرقام، مثل 10.835.
problem-rate-to-itself = اختاروا عملة غير العملة المقابلة.
problem-rate-twice = يوجد سعر لهاتين العملتين في هذا اليوم.
problem-document-of-another = هذه الوثيقة ليست من وثائق هذا المعرض.
problem-decided-before-submitted = سيسبق القرار العرض: { $day }.
problem-import-ends-before-it-begins = ينتهي قبل أن يبدأ.
problem-import-line-unreadable = تعذرت قراءة السطر { $line }: ربما تنقص علامة تنصيص.
problem-filter-unknown = لا توجد تصفية باسم «{ $said }». للبحث عنه ككلمة ضعوه بين علامتي اقتباس.
problem-filter-value = لا شيء هنا باسم «{ $said }».
problem-filter-date = لم يُفهم «{ $said }» على أنه تاريخ. اكتبوا 2026 أو 2026-05 أو 2026-05-31 أو 2024..2026.
problem-filter-blank = اختاروا قيمة لـ«{ $said }».

problem-in-use =
    { $count ->
        [zero] { $name }: لا يذكرها شيء
        [one] { $name }: يذكرها { $by }
        [two] { $name }: تذكرها بطاقتان، أولاهما { $by }
        [few] { $name }: تذكرها { $count } بطاقات، أولاها { $by }
        [many] { $name }: تذكرها { $count } بطاقة، أولاها { $by }
       *[other] { $name }: تذكرها { $count } بطاقة، أولاها { $by }
    }
problem-not-for-these = لا ينطبق هذا على بطاقات من هذا الصنف.
problem-view-name-taken = توجد طريقة عرض بهذا الاسم: { $name }.
problem-no-pair = اختاروا بطاقتين مختلفتين من النوع نفسه.
problem-choice-unknown = هذا الاختيار غير متاح لهذا الحقل.
problem-names-each-other = إحدى البطاقتين تحيل على الأخرى، فلا يمكن دمجهما.
problem-names-both = «{ $name }» تذكر البطاقتين بصفتين مختلفتين. صححوها أولا.
problem-one-party-left = «{ $name }» مبرمة بين هاتين البطاقتين، ولن يبقى لها سوى طرف واحد.
