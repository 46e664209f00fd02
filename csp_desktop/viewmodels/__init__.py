"""One QObject a screen: state, intentions, signals; QtCore only."""
