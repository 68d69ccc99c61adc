# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/goals_page.ui: edit that file in Qt Designer, then run `make generate`.
# ruff: noqa
# mypy: ignore-errors
from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_GoalsPage(object):
    def setupUi(self, GoalsPage):
        if not GoalsPage.objectName():
            GoalsPage.setObjectName(u"GoalsPage")
        GoalsPage.resize(816, 772)
        self.page_layout = QVBoxLayout(GoalsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 24)
        self.head_place = QHBoxLayout()
        self.head_place.setSpacing(8)
        self.head_place.setObjectName(u"head_place")

        self.page_layout.addLayout(self.head_place)

        self.stack = QStackedWidget(GoalsPage)
        self.stack.setObjectName(u"stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(0)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.list_place = QVBoxLayout()
        self.list_place.setObjectName(u"list_place")

        self.work_layout.addLayout(self.list_place)

        self.legend_place = QVBoxLayout()
        self.legend_place.setObjectName(u"legend_place")

        self.work_layout.addLayout(self.legend_place)

        self.middle_spacer = QSpacerItem(20, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.work_layout.addItem(self.middle_spacer)

        self.card_place = QVBoxLayout()
        self.card_place.setObjectName(u"card_place")

        self.work_layout.addLayout(self.card_place)

        self.stack.addWidget(self.work_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_place = QVBoxLayout(self.empty_page)
        self.empty_place.setObjectName(u"empty_place")
        self.empty_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(GoalsPage)
    # setupUi

    def retranslateUi(self, GoalsPage):
        pass
    # retranslateUi
