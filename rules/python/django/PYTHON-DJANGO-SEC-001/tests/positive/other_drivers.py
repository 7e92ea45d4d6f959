import sqlite3

from django.http import HttpResponse


def lookup(request):
    name = request.META["HTTP_X_NAME"]
    cursor = sqlite3.connect("/srv/names.db").cursor()
    cursor.execute("SELECT * FROM names WHERE name = '%s'" % name)  # expect
    cursor.executescript("DROP TABLE " + request.FILES["file"].name)  # expect
    return HttpResponse(cursor.fetchone())
