# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/entries_page.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_EntriesPage(object):
    def setupUi(self, EntriesPage):
        if not EntriesPage.objectName():
            EntriesPage.setObjectName(u"EntriesPage")
        EntriesPage.resize(862, 772)
        self.page_layout = QVBoxLayout(EntriesPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 16)
        self.title_place = QHBoxLayout()
        self.title_place.setSpacing(16)
        self.title_place.setObjectName(u"title_place")

        self.page_layout.addLayout(self.title_place)

        self.filter_place = QHBoxLayout()
        self.filter_place.setObjectName(u"filter_place")

        self.page_layout.addLayout(self.filter_place)

        self.list_place = QVBoxLayout()
        self.list_place.setObjectName(u"list_place")

        self.page_layout.addLayout(self.list_place)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(EntriesPage)
    # setupUi

    def retranslateUi(self, EntriesPage):
        pass
    # retranslateUi
