# SPDX-License-Identifier: EUPL-1.2
# Compiled from ui/polls_page.ui: edit that file in Qt Designer, then run `make generate`.
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
class Ui_PollsPage(object):
    def setupUi(self, PollsPage):
        if not PollsPage.objectName():
            PollsPage.setObjectName(u"PollsPage")
        PollsPage.resize(816, 772)
        self.page_layout = QVBoxLayout(PollsPage)
        self.page_layout.setSpacing(16)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 24, 24, 24)
        self.head_place = QHBoxLayout()
        self.head_place.setSpacing(16)
        self.head_place.setObjectName(u"head_place")

        self.page_layout.addLayout(self.head_place)

        self.stack = QStackedWidget(PollsPage)
        self.stack.setObjectName(u"stack")
        self.question_page = QWidget()
        self.question_page.setObjectName(u"question_page")
        self.question_place = QVBoxLayout(self.question_page)
        self.question_place.setObjectName(u"question_place")
        self.question_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.question_page)
        self.vote_page = QWidget()
        self.vote_page.setObjectName(u"vote_page")
        self.vote_place = QVBoxLayout(self.vote_page)
        self.vote_place.setObjectName(u"vote_place")
        self.vote_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.vote_page)
        self.result_page = QWidget()
        self.result_page.setObjectName(u"result_page")
        self.result_place = QVBoxLayout(self.result_page)
        self.result_place.setObjectName(u"result_place")
        self.result_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.result_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_place = QVBoxLayout(self.empty_page)
        self.empty_place.setObjectName(u"empty_place")
        self.empty_place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.empty_page)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(PollsPage)
    # setupUi

    def retranslateUi(self, PollsPage):
        pass
    # retranslateUi
