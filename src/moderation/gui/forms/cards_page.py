# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/cards_page.ui: edit that file in Qt Designer, then run `make generate`.
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

class Ui_CardsPage(object):
    def setupUi(self, CardsPage):
        if not CardsPage.objectName():
            CardsPage.setObjectName(u"CardsPage")
        CardsPage.resize(862, 772)
        self.page_layout = QVBoxLayout(CardsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(6, -1, 6, -1)
        self.title_place = QHBoxLayout()
        self.title_place.setObjectName(u"title_place")

        self.head_layout.addLayout(self.title_place)

        self.tools_place = QHBoxLayout()
        self.tools_place.setSpacing(4)
        self.tools_place.setObjectName(u"tools_place")

        self.head_layout.addLayout(self.tools_place)


        self.page_layout.addLayout(self.head_layout)

        self.question_place = QVBoxLayout()
        self.question_place.setObjectName(u"question_place")
        self.question_place.setContentsMargins(6, -1, 6, -1)

        self.page_layout.addLayout(self.question_place)

        self.stack = QStackedWidget(CardsPage)
        self.stack.setObjectName(u"stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QHBoxLayout(self.work_page)
        self.work_layout.setSpacing(16)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.board_place = QVBoxLayout()
        self.board_place.setObjectName(u"board_place")

        self.work_layout.addLayout(self.board_place)

        self.list_place = QVBoxLayout()
        self.list_place.setObjectName(u"list_place")

        self.work_layout.addLayout(self.list_place)

        self.work_layout.setStretch(0, 1)
        self.stack.addWidget(self.work_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_place = QVBoxLayout(self.empty_page)
        self.empty_place.setObjectName(u"empty_place")
        self.empty_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)

        self.foot = QWidget(CardsPage)
        self.foot.setObjectName(u"foot")
        self.foot_place = QHBoxLayout(self.foot)
        self.foot_place.setSpacing(6)
        self.foot_place.setObjectName(u"foot_place")
        self.foot_place.setContentsMargins(6, 0, 6, 0)

        self.page_layout.addWidget(self.foot)


        self.retranslateUi(CardsPage)
    # setupUi

    def retranslateUi(self, CardsPage):
        pass
    # retranslateUi
