document-room = الوثائق
document-count =
    { $count ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
       *[other] { $count } وثيقة
    }
document-empty = لا وثيقة بعد
document-empty-text = تضاف النصوص الموقعة والترجمات والمقررات والصور في صفحة البطاقة التي تتعلق بها.
document-add = إضافة وثائق
document-drop = أو أفلتوا ملفات على النافذة
document-taking = جار النسخ…
document-added =
    { $count ->
        [zero] لم تضف أي وثيقة.
        [one] أضيفت وثيقة واحدة.
        [two] أضيفت وثيقتان.
        [few] أضيفت { $count } وثائق.
        [many] أضيفت { $count } وثيقة.
       *[other] أضيفت { $count } وثيقة.
    }
document-title = العنوان
document-title-hint = وإلا فاسم الملف
document-kind = النوع
document-lang = اللغة
document-day = التاريخ
document-pages = الصفحات
document-name = اسم الملف
document-size = الحجم
document-note = ملاحظة
document-owner = تتعلق بـ
document-about = التعريف بها
document-preview = معاينة
document-no-preview = يفتح هذا النوع من الملفات ببرنامج النظام.
document-too-large = هذه الصورة أكبر من أن تعاين: افتحوها ببرنامج النظام.
document-locked = هذا الملف محمي بكلمة مرور: افتحوه ببرنامج النظام.
document-open = فتح
document-copy = حفظ نسخة
document-page = الصفحة { $number } من { $count }
document-page-of = { $name }، الصفحة { $number }
document-page-before = الصفحة السابقة
document-page-after = الصفحة التالية

## Words of closed sets

document-kind-signed_text = نص موقع
document-kind-translation = ترجمة
document-kind-annex = ملحق
document-kind-deliberation = مقرر
document-kind-visa = تأشيرة أو وصل
document-kind-letter = مراسلة
document-kind-photograph = صورة
document-kind-press = صحافة
document-kind-report = تقرير
document-kind-other = غير ذلك
document-fault-missing = ملفها مفقود
document-fault-cut_short = لم ينسخ ملفها كاملا
document-fault-altered = تغير ملفها
