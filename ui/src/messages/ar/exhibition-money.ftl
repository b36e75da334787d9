## المالية

exhibition-budget-empty = هنا كلفة المعرض: المبرمج والملتزَم به والمؤدى، حسب البند وحسب الطرف.
exhibition-whole = المجموع والحصص
exhibition-finance = من يؤدي
exhibition-currency = عملة المجموع
exhibition-currency-hint = تُضاف إليها مبالغ العملات الأخرى بأسعار الصرف أدناه.
exhibition-currency-none = بلا: كل عملة على حدة
exhibition-currency-missing = بدون عملة للمجموع تُجمع كل عملة على حدة، ولا تُحسب الحصص.
exhibition-rate-missing = تعذر الجمع: ينقص سعر صرف { $from } إلى { $to }.
exhibition-rates = أسعار الصرف
exhibition-rates-hint = يُعتد بالأحدث. وتُقرَّب المجاميع مرة واحدة في النهاية.
exhibition-rate-add = إضافة سعر
exhibition-rate-from = وحدة واحدة من
exhibition-rate = تساوي
exhibition-rate-to = بعملة
exhibition-rate-day = بتاريخ
exhibition-shares = حصص الأطراف
exhibition-share = الحصة
exhibition-share-nobody = دون طرف محدد

## الفريق

exhibition-people = الفريق
exhibition-people-empty = هنا أمناء المعرض ومصممو العرض ومرافقو القطع وكل من يعمل فيه.
exhibition-responsible = المسؤول عن المشروع
exhibition-person = الشخص
exhibition-person-add = إضافة شخص

## الحصيلة

exhibition-outcome = الحصيلة
exhibition-outcome-empty = بعد الاختتام يُدون هنا عدد الزوار والصحافة والتقييم والدروس.
exhibition-outcome-press = في الصحافة
exhibition-outcome-evaluation = التقييم
exhibition-outcome-lessons = الدروس المستخلصة
exhibition-visitors-of = عدد الزوار: { $leg }
