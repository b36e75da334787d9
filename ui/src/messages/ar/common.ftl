## ما تقوله كل الأقسام.

common-save = حفظ
common-cancel = إلغاء
common-close = إغلاق
common-more = المزيد
common-undo = تراجع
common-redo = إعادة
common-undone = تم التراجع.
common-redone = تمت الإعادة.
common-required = إلزامي
common-notices = إشعارات
common-form-keys = ‏Ctrl+S للحفظ، Esc للإلغاء
common-edit-part = تعديل: { $part }
common-remove = إزالة { $name }
common-remove-row = إزالة السطر { $row }
common-move-up = نقل إلى الأعلى
common-move-down = نقل إلى الأسفل
common-skip = الانتقال إلى المحتوى
common-dialog-open = فتح ملف
common-dialog-files = اختيار ملفات
common-dialog-folder = اختيار مجلد
common-dialog-save = حفظ الملف

## القوائم

common-filter = تصفية
common-filter-list = تصفية القائمة
common-clear-filter = إلغاء التصفية حسب «{ $label }»
common-show-all = عرض الكل
common-sort-by = ترتيب حسب: { $column }
common-nothing-found = لا توجد نتائج

## التواريخ

common-date-placeholder = يوم/شهر/سنة
common-calendar = التقويم
common-month-before = الشهر السابق
common-month-after = الشهر التالي
common-month-only = { $month }، اليوم غير معروف
common-year-only = { $year }، الشهر غير معروف

## الأسماء واللغات

common-language = اللغة
common-say-in = ملء: { $language }
common-add-language = إضافة لغة
common-other-language = لغة أخرى
common-add-name = إضافة اسم
common-name-in = الاسم ({ $language })
common-name-kind = نوع الاسم
common-name-preferred = المعتمد
common-name-official = الرسمي
common-name-short = المختصر
common-name-historical = التاريخي
common-name-alternate = صيغة أخرى
common-no-country = بدون بلد

## اختيار بطاقة

common-type-to-find = اكتبوا للبحث
common-add-named = إضافة «{ $name }»
common-choose-another = اختيار آخر: { $label }
common-record-gone = لم تعد موجودة

## النافذة

common-rooms = الأقسام
common-registry = السجل
common-fold-rail = طي الشريط الجانبي
common-unfold-rail = بسط الشريط الجانبي
common-jump = بحث أو تنفيذ
common-jump-hint = بطاقة بأي لغة، أو أمر
common-go-to = الانتقال إلى: { $room }
common-sample = أنتم تتصفحون السجل النموذجي. غيّروا فيه ما تشاؤون، فلا شيء هنا يخص مكتبكم.
common-unsaved-title = هل تريدون حفظ ما كتبتموه؟
common-unsaved-text = تحتوي هذه الاستمارة على تعديلات لم تُحفظ بعد.
common-clash = غيّر شخص آخر هذه البيانات أثناء كتابتكم. هذا ما هي عليه الآن، والحفظ يحل ما كتبتموه محلها.
common-clash-yield = الإبقاء على ما هو محفوظ
common-discard = عدم الحفظ
common-stay = مواصلة الكتابة
common-read-only-asked = فُتح هذا السجل للقراءة فقط.
common-read-only-place = يوجد هذا السجل في موضع لا يمكن تعديله فيه، وهو مفتوح للقراءة فقط.

## ورقة الاختصارات

common-keys = اختصارات لوحة المفاتيح
common-key-jump = البحث عن بطاقة أو تنفيذ أمر
common-key-new = بطاقة جديدة
common-key-filter = تصفية القائمة
common-key-save = حفظ الاستمارة
common-key-cancel = مغادرة الاستمارة
common-key-undo = تراجع
common-key-redo = إعادة
common-key-rows = التنقل في القائمة
common-key-open = فتح البطاقة
common-key-select = تحديد السطر
common-key-select-more = توسيع التحديد
common-key-select-all = تحديد القائمة كلها
common-key-copy = نسخ المحدد كجدول
common-key-move = نقل سطر إلى الأعلى أو الأسفل
common-key-back = رجوع
common-key-zoom = تكبير، تصغير، الحجم المعتاد
common-key-help = مساعدة حول هذه الشاشة
common-key-sheet = هذه الورقة

# المفاتيح كما هي مكتوبة على لوحة المفاتيح.
common-pressed-shift = Shift
common-pressed-enter = Enter
common-pressed-esc = Esc
common-pressed-space = Space
common-pressed-home = Home
common-pressed-end = End

## Records

common-saved = تم الحفظ.
common-deleted = تم الحذف.
common-delete = حذف
common-archive = أرشفة
common-unarchive = إخراج من الأرشيف
common-archived = مؤرشف
common-archived-too = مع المؤرشف

common-agreements-carried = الاتفاقيات التي ينفذها
common-agreement-add = إضافة اتفاقية
common-budget = الميزانية
common-budget-add = إضافة سطر
common-heading = البند
common-borne-by = على عاتق
common-currency = العملة
common-planned = المبرمج
common-committed = الملتزم به
common-paid = المؤدى
common-total = المجموع بعملة { $currency }

common-or-name = { $label }: أو اسم

# Between the parts of where something lies: Séville, Andalousie, Espagne.
common-comma = {"، "}

# A date in a sentence: when something was, and what something goes on from.
date-in =
    { $is ->
        [day] في { $day }
       *[span] في { $day }
    }
date-from =
    { $is ->
        [day] { $day }
       *[span] { $day }
    }
