from flask import render_template_string

LAYOUT = "<html><body>%s</body></html>"


def not_found(address):
    text = "<p>Nothing at {}.</p>".format(address)
    return render(LAYOUT % text)


def render(source, **variables):
    return render_template_string(source, **variables)  # expect
