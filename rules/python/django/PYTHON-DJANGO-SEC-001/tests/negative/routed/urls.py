"""Routes that convert what they put into the views, and forms of numbers."""

from django.urls import path, re_path

from shop import views

urlpatterns = [
    path("item/<int:number>/<slug:name>/", views.item, {"table": "item"}),
    re_path(r"^year/(?P<year>[0-9]{4})/$", views.year),
    path("by/<str:order>/", views.Listing.as_view()),
    path("search/", views.search),
]
