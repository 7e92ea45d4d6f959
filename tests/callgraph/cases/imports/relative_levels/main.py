from app.views.pages import home


home.render()
