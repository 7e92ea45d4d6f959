from abstract import App


class PublicApp(App):
    def get_host(self):
        return "0.0.0.0"


class QuietApp(App):
    def get_host(self):
        return "10.0.0.5"
