page-skip = الانتقال إلى المحتوى
page-contents = المحتويات
page-reference = المرجع: { $reference }
page-issued = { $place }، في { $day }
page-figures = الأرقام: { $title }
