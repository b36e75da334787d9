## الخانة التي تجد كل شيء، وصفحة كل ما وُجد.

search-room = البحث
search-lead = كلمات بأي لغة، وعبارات بين علامتي اقتباس مستقيمتين، وكلمات تصفية مثل «الوضعية:» و«البلد:»، وعلامة ناقص قبل ما لا يُراد.
search-box = البحث في كل شيء
search-hits =
    { $count ->
        [zero] لم يُعثر على شيء
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-hits-more =
    { $count ->
        [zero] هناك نتائج أخرى
        [one] النتيجة الأولى، وهناك غيرها
        [two] أول نتيجتين، وهناك غيرهما
        [few] أول { $count } نتائج، وهناك غيرها
        [many] أول { $count } نتيجة، وهناك غيرها
       *[other] أول { $count } نتيجة، وهناك غيرها
    }
search-all = كل نتائج «{ $text }»
search-more = عرض المزيد
search-filter-as = تصفية: { $label }
search-mend = هل تقصدون «{ $nearest }»؟
search-mend-hint = كتابته هكذا
search-complete-key = Tab للإكمال
search-nothing = لا شيء فيه هذه الكلمات
search-nothing-text = جرّبوا كلمات أقل أو بداية كلمة، أو احذفوا إحدى كلمات التصفية.

## الأنواع كما يُرشَّح بها وتُعرض

search-kind-place = مكان
search-kind-partner = شريك
search-kind-person = شخص
search-kind-occasion = مناسبة
search-kind-agreement = اتفاقية
search-kind-venue = فضاء عرض
search-kind-exhibition = معرض
search-kind-activity = نشاط
search-kind-document = وثيقة

## أسماء المرشِّحات: كلمة واحدة تُكتب قبل النقطتين

search-filter-kind = النوع
search-filter-status = الوضعية
search-filter-country = البلد
search-filter-field = المجال
search-filter-partner = الشريك
search-filter-instrument = الصيغة
search-filter-signed = التوقيع
search-filter-since = البداية
search-filter-until = النهاية

## أين وُجد

search-passage-name = الاسم
search-passage-reference = المرجع
search-passage-as_signed = كما وُقِّع
search-passage-file = اسم الملف
search-passage-note = ملاحظة
search-passage-capacity = الصفة
search-passage-commitment = التزام
search-passage-change = ما يعدّله
search-passage-approval = مصادقة
search-passage-function = المنصب
search-passage-contact = وسائل الاتصال
search-passage-country = البلد
search-passage-subdivision = الجهة أو الإقليم
search-passage-when = التاريخ أو الدورة
search-passage-hall = القاعة
search-passage-condition = ظروف الفضاء
search-passage-theme = الموضوع
search-passage-concept = التصور
search-passage-outcome = الحصيلة
search-passage-participant = مشارك
search-passage-object = قطعة
search-passage-milestone = خطوة تحضير
search-passage-point = فقرة من البرنامج
search-passage-budget = بند من الميزانية
search-passage-shipment = شحنة
search-passage-permit = رخصة
search-passage-insurance = تأمين
search-passage-text = النص
search-passage-party = طرف
search-passage-signatory = موقّع أو شاهد
search-passage-occasion = مناسبة
search-passage-place = مكان
