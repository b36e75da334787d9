start-welcome = سجل صداقات مدينتكم
start-lead = المدن الشريكة والاتفاقيات والمعارض المشتركة، بالعربية والفرنسية والإنجليزية. كل شيء محفوظ في ملف واحد على هذا الحاسوب.
start-sample = تصفح السجل النموذجي
start-sample-text = طنجة وشركاؤها، سجل كامل للتجربة بحرية.
start-office = إنشاء سجل لمكتبنا
start-office-text = أسئلة قليلة، ثم يمكنكم تسجيل أول اتفاقية.
start-office-lead = يمكن تغيير كل هذا لاحقا.
start-spreadsheet = استيراد جدول
start-spreadsheet-text = القائمة التي تمسكونها اليوم: مصنف Excel أو LibreOffice أو نص. ترون ما سيُستورد قبل كتابة أي شيء.
start-recent = فُتحت مؤخرا
start-have = لديكم سجل من قبل
start-open = فتح سجل…
start-leave = سجل جديد أو نموذجي…
start-home = الاسم الرسمي لمدينتكم أو جهتكم أو جمعيتكم
start-home-hint = كما يكتبه مكتبكم، بكل لغة تستعملونها.
start-country = البلد
start-language = لغة عمل المكتب
start-pattern = ترقيم اتفاقياتكم
start-pattern-hint = ‏{"{year}"} هي السنة و{"{number:3}"} هو الرقم من ثلاث خانات. سيكون أول رقم { $example }.
start-make = اختيار مكان حفظه
start-return = العودة إلى

start-city = ابحثوا عن مدينتكم
start-city-hint = اكتبوا اسمها بأي كتابة: تُملأ أسماؤها وبلدها وموقعها. يمكن للجمعية أن تترك هذا الحقل فارغا.
start-city-taken = المدينة: { $where }
start-unpack = فتح سجل محزوم…
start-unpacking = جار الاستخراج…
start-unpacked-missing =
    { $count ->
        [zero] كل ملفات الوثائق كانت في الأرشيف.
        [one] لم يكن ملف وثيقة واحدة في الأرشيف.
        [two] لم يكن ملفا وثيقتين في الأرشيف.
        [few] لم تكن ملفات { $count } وثائق في الأرشيف.
        [many] لم تكن ملفات { $count } وثيقة في الأرشيف.
       *[other] لم تكن ملفات { $count } وثيقة في الأرشيف.
    }
start-unseal-title = أرشيف مختوم
start-unseal-text = { $name } مختوم تحت عبارة مرور.
start-unseal-do = فتحه
