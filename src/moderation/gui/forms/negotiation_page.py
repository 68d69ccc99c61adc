# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/negotiation_page.ui: edit that file in Qt Designer, then run `make generate`.
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

class Ui_NegotiationPage(object):
    def setupUi(self, NegotiationPage):
        if not NegotiationPage.objectName():
            NegotiationPage.setObjectName(u"NegotiationPage")
        NegotiationPage.resize(862, 772)
        self.page_layout = QVBoxLayout(NegotiationPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 24)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.title_place = QHBoxLayout()
        self.title_place.setObjectName(u"title_place")

        self.head_layout.addLayout(self.title_place)

        self.steps_place = QHBoxLayout()
        self.steps_place.setObjectName(u"steps_place")

        self.head_layout.addLayout(self.steps_place)

        self.head_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.head_layout)

        self.bar_place = QVBoxLayout()
        self.bar_place.setObjectName(u"bar_place")

        self.page_layout.addLayout(self.bar_place)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(20)
        self.middle_layout.setObjectName(u"middle_layout")
        self.stack = QStackedWidget(NegotiationPage)
        self.stack.setObjectName(u"stack")
        self.lists_page = QWidget()
        self.lists_page.setObjectName(u"lists_page")
        self.lists_place = QHBoxLayout(self.lists_page)
        self.lists_place.setSpacing(20)
        self.lists_place.setObjectName(u"lists_place")
        self.lists_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.lists_page)
        self.commitments_page = QWidget()
        self.commitments_page.setObjectName(u"commitments_page")
        self.commitments_place = QVBoxLayout(self.commitments_page)
        self.commitments_place.setSpacing(8)
        self.commitments_place.setObjectName(u"commitments_place")
        self.commitments_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.commitments_page)

        self.middle_layout.addWidget(self.stack)

        self.hints_column = QWidget(NegotiationPage)
        self.hints_column.setObjectName(u"hints_column")
        self.hints_column.setMinimumSize(QSize(208, 0))
        self.hints_column.setMaximumSize(QSize(208, 16777215))
        self.hints_layout = QVBoxLayout(self.hints_column)
        self.hints_layout.setSpacing(12)
        self.hints_layout.setObjectName(u"hints_layout")
        self.hints_layout.setContentsMargins(0, 0, 0, 0)

        self.middle_layout.addWidget(self.hints_column)

        self.middle_layout.setStretch(0, 1)

        self.page_layout.addLayout(self.middle_layout)

        self.card_place = QVBoxLayout()
        self.card_place.setObjectName(u"card_place")

        self.page_layout.addLayout(self.card_place)


        self.retranslateUi(NegotiationPage)
    # setupUi

    def retranslateUi(self, NegotiationPage):
        pass
    # retranslateUi
