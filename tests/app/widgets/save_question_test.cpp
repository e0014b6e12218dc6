#include "app/widgets/save_question.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class SaveQuestion : public ::testing::Test {
  protected:
    SaveQuestion() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    ~SaveQuestion() override { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false); }

    // What comes of a name that is typed; a question whether to write over a file is answered by No, once.
    QString saved(const QString& typed) {
        QTimer answering; // while the other one waits for the end of the question
        QObject::connect(&answering, &QTimer::timeout, [this] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!question) return;
            ++questions;
            question->done(QMessageBox::No);
        });
        answering.start(20);
        QTimer typing;
        QObject::connect(&typing, &QTimer::timeout, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            if (questions > 0) return dialog->reject();
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            ASSERT_TRUE(field);
            field->setText(typed);
            QTest::keyClick(field, Qt::Key_Return);
        });
        typing.start(20);
        return askWhereToSave(nullptr, QStringLiteral("Save"), folder.filePath(QStringLiteral("first.pdf")),
                              QStringLiteral("PDF (*.pdf)"), QStringLiteral("pdf"));
    }

    QTemporaryDir folder;
    int questions = 0;
};

TEST_F(SaveQuestion, GivesANameItsSuffix) {
    EXPECT_EQ(saved(QStringLiteral("queue")), folder.filePath(QStringLiteral("queue.pdf")));
    EXPECT_EQ(questions, 0);
}

TEST_F(SaveQuestion, AsksBeforeItWritesOverTheFileThatTheSuffixMeans) {
    QFile file(folder.filePath(QStringLiteral("queue.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(saved(QStringLiteral("queue")), QString());
    EXPECT_EQ(questions, 1);
}

} // namespace
} // namespace timeslice
