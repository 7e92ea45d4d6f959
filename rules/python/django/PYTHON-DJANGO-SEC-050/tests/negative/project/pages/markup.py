from django.utils.html import escape
from django.utils.safestring import mark_safe


def heading(text, level=1):
    return mark_safe(f"<h{level}>{escape(text)}</h{level}>")


def page(*parts):
    return "<html>" + "".join(parts) + "</html>"
