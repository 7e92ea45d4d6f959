"""What a rule asks, as data: frozen matchers, read from the JSON IR at the border."""
