def index(request):
    return render(request)


def missing(request):
    return render("404")


def render(text):
    return text
