"""Forms compiled from ui/*.ui by `make generate`: never edited by hand."""
