"""What the routes put into the views, and what forms keep, is text of the client's choice."""

from django.urls import include, path, re_path

from shop import views

listing = [path("by/<str:order>/", views.Listing.as_view())]

urlpatterns = [
    path("item/<str:name>/", views.item),
    re_path(r"^raw/(?P<condition>.+)/$", views.raw),
    path("list/", include(listing)),
    path("search/", views.search),
]
