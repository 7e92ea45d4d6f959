from flask import render_template_string

LAYOUT = "<html><body>%s</body></html>"


def not_found(address):
    return render(LAYOUT % "<p>Nothing at {{ address }}.</p>", address=address)


def render(source, **variables):
    return render_template_string(source, **variables)
