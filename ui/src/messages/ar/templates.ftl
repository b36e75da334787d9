# نماذج المكتب: تُحفظ في السجل وتُفحص وتُعرض حيث تفيد.
templates-room = النماذج
templates-text = مستندات Word ذات حقول وتصميمات صفحات بصيغة Typst خاصة بكم. تُحفظ في السجل لجميع الحواسيب، وتُعرض في التقارير والبطاقات التي أُعدت لها.
templates-none = ليس لديكم نموذج بعد. ابدؤوا بمثال: احفظوه وعدّلوه كما تشاؤون ثم أضيفوه هنا.
templates-add = إضافة نموذج…
templates-sample = البدء بمثال
templates-sample-letter = رسالة مصاحبة لاتفاقية (Word)…
templates-sample-sheet = بطاقة شريك (Word)…
templates-sample-pages = تصميم صفحات تقرير (Typst)…
templates-sample-letter-name = رسالة مصاحبة
templates-sample-sheet-name = بطاقة شريك
templates-sample-pages-name = تصميم الصفحات
templates-more = إجراءات أخرى: { $name }
templates-replace = استبدال الملف…
templates-replace-of = استبدال ملف «{ $name }»
templates-replace-do = استبدال
templates-replace-anyway = استبدال رغم ذلك
templates-copy = حفظ نسخة…
templates-look = فحص
templates-remove = إزالة
templates-keep = حفظ النموذج
templates-keep-anyway = حفظ رغم ذلك
templates-name = اسم النموذج
templates-for = مُعد لـ
templates-for-hint = يُعرض في هذه التقارير وفي صفحات البطاقات التي تتناولها.
templates-for-add = إضافة تقرير
templates-purpose-first = حددوا أولا الغرض منه، فهو الذي يقرر الحقول التي يمكنه ذكرها.
templates-checking = جار الفحص…
templates-sound = لا شيء يحتاج إلى تصحيح
templates-wrong =
    { $count ->
        [zero] لا شيء يحتاج إلى تصحيح
        [one] أمر واحد يحتاج إلى تصحيح
        [two] أمران يحتاجان إلى تصحيح
        [few] { $count } أمور تحتاج إلى تصحيح
        [many] { $count } أمرا يحتاج إلى تصحيح
       *[other] { $count } أمر يحتاج إلى تصحيح
    }
templates-wrong-text = يمكنكم حفظه كما هو واستبدال الملف لاحقا؛ وما لم يُصحح فلن يُكتب به شيء.
templates-by = وفق «{ $name }»…
templates-layout = تصميم الصفحات
templates-layout-ours = تصميم البرنامج
templates-becomes = ينتج عن هذا النموذج: { $form }.
templates-word-pages = «{ $name }» نموذج Word: احفظوا المستند، فبرنامج Word هو الذي يرتب صفحاته.

template-format-word = Word
template-format-typst = Typst

problem-template-name-taken = يوجد نموذج باسم «{ $name }».
problem-template-purpose-missing = حددوا التقرير الذي أُعد له.
problem-template-kept-too-large = يتجاوز الملف { $most } ميغابايت. صغّروا الصور التي يحتويها.
problem-template-format-other =
    «{ $name }» نموذج { $format ->
        [typst] Typst
       *[other] Word
    }: لا يُستبدل ملفه إلا بملف من النوع نفسه. أضيفوا نموذجا جديدا بدلا من ذلك.
problem-template-word-unfit = نموذج Word مُعد لبطاقة (اتفاقية أو شريك أو معرض) أو للاتفاقيات السارية. أما { $report } فاكتبوا له نموذج Typst.
problem-template-ending = النموذج مستند Word ‏(‎.docx أو ‎.dotx) أو نص Typst (‎.typ). احفظوا نموذجكم بإحدى هذه الصيغ.
problem-template-not-text = ليس الملف نصا بترميز UTF-8 كما هو شأن كل نص Typst.
problem-report-form-of-template = ينتج عن نموذج Word مستند Word ‏(‎.docx) وعن نموذج Typst ملف PDF: اختاروا هذه الصيغة.
