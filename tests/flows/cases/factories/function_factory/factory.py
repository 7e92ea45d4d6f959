from services import Custom, Private, Public


def create(kind, host=None):
    if kind == "public":
        return Public()
    if kind == "private":
        return Private()
    return Custom(host)
