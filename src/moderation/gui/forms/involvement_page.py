# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/involvement_page.ui: edit that file in Qt Designer, then run `make generate`.
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

class Ui_InvolvementPage(object):
    def setupUi(self, InvolvementPage):
        if not InvolvementPage.objectName():
            InvolvementPage.setObjectName(u"InvolvementPage")
        InvolvementPage.resize(862, 772)
        self.page_layout = QVBoxLayout(InvolvementPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(10, 24, 24, 24)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.title_place = QHBoxLayout()
        self.title_place.setObjectName(u"title_place")
        self.title_place.setContentsMargins(14, -1, -1, -1)

        self.head_layout.addLayout(self.title_place)


        self.page_layout.addLayout(self.head_layout)

        self.stack = QStackedWidget(InvolvementPage)
        self.stack.setObjectName(u"stack")
        self.work_page = QWidget()
        self.work_page.setObjectName(u"work_page")
        self.work_layout = QVBoxLayout(self.work_page)
        self.work_layout.setSpacing(16)
        self.work_layout.setObjectName(u"work_layout")
        self.work_layout.setContentsMargins(0, 0, 0, 0)
        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(20)
        self.middle_layout.setObjectName(u"middle_layout")
        self.left_layout = QVBoxLayout()
        self.left_layout.setSpacing(12)
        self.left_layout.setObjectName(u"left_layout")
        self.map_place = QVBoxLayout()
        self.map_place.setObjectName(u"map_place")

        self.left_layout.addLayout(self.map_place)

        self.legend_place = QVBoxLayout()
        self.legend_place.setObjectName(u"legend_place")
        self.legend_place.setContentsMargins(14, -1, -1, -1)

        self.left_layout.addLayout(self.legend_place)

        self.left_layout.setStretch(0, 1)

        self.middle_layout.addLayout(self.left_layout)

        self.hints_column = QWidget(self.work_page)
        self.hints_column.setObjectName(u"hints_column")
        self.hints_column.setMinimumSize(QSize(208, 0))
        self.hints_column.setMaximumSize(QSize(208, 16777215))
        self.hints_layout = QVBoxLayout(self.hints_column)
        self.hints_layout.setSpacing(12)
        self.hints_layout.setObjectName(u"hints_layout")
        self.hints_layout.setContentsMargins(0, 0, 0, 0)

        self.middle_layout.addWidget(self.hints_column)

        self.middle_layout.setStretch(0, 1)

        self.work_layout.addLayout(self.middle_layout)

        self.card_place = QVBoxLayout()
        self.card_place.setObjectName(u"card_place")
        self.card_place.setContentsMargins(14, -1, -1, -1)

        self.work_layout.addLayout(self.card_place)

        self.fields_place = QVBoxLayout()
        self.fields_place.setObjectName(u"fields_place")
        self.fields_place.setContentsMargins(14, -1, -1, -1)

        self.work_layout.addLayout(self.fields_place)

        self.work_layout.setStretch(0, 1)
        self.stack.addWidget(self.work_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_place = QVBoxLayout(self.empty_page)
        self.empty_place.setObjectName(u"empty_place")
        self.empty_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(InvolvementPage)
    # setupUi

    def retranslateUi(self, InvolvementPage):
        pass
    # retranslateUi
