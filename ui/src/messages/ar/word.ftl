# كلمات لا ترد إلا في مستندات وورد: في الرأس والذيل وسطر التاريخ.
word-reference = المرجع: { $reference }
word-place-and-day = { $place }، في { $day }
word-issued = حُرّر في { $day }
word-as-of = الوضع بتاريخ { $day }
word-page = الصفحة { $page } من { $pages }
