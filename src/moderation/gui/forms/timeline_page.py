# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/timeline_page.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_TimelinePage(object):
    def setupUi(self, TimelinePage):
        if not TimelinePage.objectName():
            TimelinePage.setObjectName(u"TimelinePage")
        TimelinePage.resize(862, 772)
        self.page_layout = QVBoxLayout(TimelinePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 24)
        self.head_place = QHBoxLayout()
        self.head_place.setSpacing(8)
        self.head_place.setObjectName(u"head_place")

        self.page_layout.addLayout(self.head_place)

        self.stack = QStackedWidget(TimelinePage)
        self.stack.setObjectName(u"stack")
        self.board_page = QWidget()
        self.board_page.setObjectName(u"board_page")
        self.board_place = QVBoxLayout(self.board_page)
        self.board_place.setSpacing(4)
        self.board_place.setObjectName(u"board_place")
        self.board_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.board_page)
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_place = QVBoxLayout(self.list_page)
        self.list_place.setSpacing(0)
        self.list_place.setObjectName(u"list_place")
        self.list_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_place = QVBoxLayout(self.empty_page)
        self.empty_place.setObjectName(u"empty_place")
        self.empty_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)

        self.card_place = QVBoxLayout()
        self.card_place.setObjectName(u"card_place")

        self.page_layout.addLayout(self.card_place)


        self.retranslateUi(TimelinePage)
    # setupUi

    def retranslateUi(self, TimelinePage):
        pass
    # retranslateUi
