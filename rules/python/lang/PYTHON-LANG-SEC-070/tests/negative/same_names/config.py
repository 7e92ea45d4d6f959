"""Another module's HOST."""

HOST = "0.0.0.0"
