from users import listing


def home():
    return dashboard()


def dashboard():
    return listing()


ROUTES = dict([("/", home)])
