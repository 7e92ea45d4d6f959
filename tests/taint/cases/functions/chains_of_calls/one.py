import two


def start(text):
    return two.second(text)


def start_clean(text):
    return two.second_clean(text)


def start_fixed(text):
    return two.third("fixed", text)
