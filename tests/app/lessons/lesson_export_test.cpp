// Slides and handouts of a lesson, made from the window's menu with real clicks.
#include "app/lessons/lesson_export.h"

#include "app/lessons/lesson_session.h"
#include "app/shell/lesson_room.h"
#include "app/shell/top_bar.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "tests/app/export/office_file.h"
#include "tests/app/lessons/small_lessons.h"
#include "tests/app/shell/window_driver.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(ExportControl, TellsOfAPartWithinTheWhole) {
    std::vector<double> told;
    const ExportControl whole{[&told](double share) { told.push_back(share); }, {}};
    const ExportControl part = whole.part(0.5, 1);
    part.report(0, 4);
    part.report(2, 4);
    part.report(4, 4);
    EXPECT_THAT(told, ElementsAre(0.5, 0.75, 1));
    ExportControl().part(0, 0.5).report(1, 2);
}

class LessonExportWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void openLesson(const std::string& text) {
        const QString path = folder.filePath(QStringLiteral("small.yaml"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        window->openFile(path);
        ASSERT_TRUE(waitFor([this] { return session()->isOpen() && session()->isStaged(); }));
    }
    LessonSession* session() { return window->lessons()->session(); }

    QMenu* menu() { return window->topBar()->findChild<Button*>(QStringLiteral("export"))->menu(); }
    QAction* entry(const char* text) {
        for (QAction* action : menu()->actions())
            if (action->text() == QString::fromUtf8(text)) return action;
        return nullptr;
    }

    // Clicks on an entry and answers the question where to with a file of this name; keeps what was proposed.
    void take(const char* text, const QString& name) {
        menu()->popup(window->mapToGlobal(QPoint(50, 50)));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(menu()));
        QTimer answers;
        QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            answers.stop();
            auto* field = dialog->findChild<QLineEdit*>();
            proposed = field->text();
            field->setText(folder.filePath(name));
            QTest::keyClick(field, Qt::Key_Return);
        });
        answers.start(50);
        QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(entry(text)).center());
        ASSERT_TRUE(waitFor([&] { return !answers.isActive(); }));
    }

    LessonExport* dialog() { return window->findChild<LessonExport*>(); }
    Button* button(const char* text) {
        for (auto* button : dialog()->findChildren<Button*>())
            if (button->isVisible() && button->text() == QString::fromLatin1(text)) return button;
        return nullptr;
    }
    QString message() { return dialog()->messageBar()->text(); }

    QTemporaryDir folder;
    QString proposed;
};

TEST_F(LessonExportWindow, IsOfferedWhileALessonIsOpen) {
    const auto possible = [this] {
        return std::vector<bool>{entry("Lesson as slides (PDF) …")->isEnabled(),
                                 entry("Lesson as slides (PowerPoint) …")->isEnabled(),
                                 entry("Handout to print (PDF) …")->isEnabled()};
    };
    EXPECT_THAT(possible(), ElementsAre(false, false, false));
    openLesson(test::kTurns);
    EXPECT_THAT(possible(), ElementsAre(true, true, true));
    session()->close();
    EXPECT_THAT(possible(), ElementsAre(false, false, false));
}

TEST_F(LessonExportWindow, WritesWhatTheCommandLineWritesAndOpensIt) {
    QTextBrowser desktop; // stands for what would open the file
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &desktop, "setSource");
    openLesson(test::kTurns);
    take("Lesson as slides (PowerPoint) …", QStringLiteral("mine"));
    EXPECT_EQ(proposed, QStringLiteral("small.pptx"));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(dialog()->isModal()) << "the window stays usable";
    const QString path = folder.filePath(QStringLiteral("mine.pptx"));
    ASSERT_TRUE(waitFor([&] { return message() == QStringLiteral("Saved as %1.").arg(path); }));
    const QString same = folder.filePath(QStringLiteral("same.pptx"));
    ASSERT_TRUE(writeLesson(*session()->lesson(), {}, *exportFormatOf(same), same));
    EXPECT_EQ(bytesOf(path), bytesOf(same));
    const test::OfficeFile slides(path);
    EXPECT_TRUE(slides.has(QStringLiteral("ppt/slides/slide9.xml"))) << "a title, five steps, three answers";
    QTest::mouseClick(button("Open"), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    EXPECT_EQ(desktop.source(), QUrl::fromLocalFile(path));
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return dialog() == nullptr; }));
}

TEST_F(LessonExportWindow, WritesSlidesAndAHandoutAsPdf) {
    openLesson(test::kTurns);
    take("Lesson as slides (PDF) …", QStringLiteral("slides.pdf"));
    EXPECT_EQ(proposed, QStringLiteral("small.pdf"));
    ASSERT_TRUE(waitFor([&] { return message().startsWith(QStringLiteral("Saved as ")); }));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return dialog() == nullptr; }));
    take("Handout to print (PDF) …", QStringLiteral("handout.pdf"));
    EXPECT_EQ(proposed, QStringLiteral("small-handout.pdf"));
    ASSERT_TRUE(waitFor([&] { return message().startsWith(QStringLiteral("Saved as ")); }));
    const auto pages = [this](const char* name) {
        return bytesOf(folder.filePath(QString::fromLatin1(name))).count("/Type /Page\n");
    };
    EXPECT_EQ(pages("slides.pdf"), 9);
    EXPECT_EQ(pages("handout.pdf"), 4) << "three questions, and the answers";
}

TEST_F(LessonExportWindow, SaysInASentenceWhatWentWrong) {
    std::string quiet = test::kTurns.substr(0, test::kTurns.find("  - title: Your guess"));
    openLesson(quiet);
    take("Handout to print (PDF) …", QStringLiteral("none.pdf"));
    ASSERT_TRUE(waitFor([&] { return !message().isEmpty(); }));
    EXPECT_THAT(message().toStdString(), HasSubstr("The lesson 'Turns' asks no question"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("none.pdf"))));
    EXPECT_EQ(button("Open"), nullptr);
    dialog()->saveTo(QStringLiteral("/nowhere/at/all.pdf"));
    EXPECT_NE(button("Cancel"), nullptr);
    EXPECT_EQ(button("Close"), nullptr);
    dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return !dialog()->isSaving(); }));
}

// Of a lesson with a search that lasts.
TEST_F(LessonExportWindow, IsStoppedByCancelWhileTheWindowStaysUsable) {
    const std::string lasts = R"(timeslice-lesson: 1
title: Long
minutes: 1
point: It lasts.
steps:
  - title: Long
    say: It lasts.
    show:
      hunt: {workload: race-locked, strategy: pct, tries: 1000000}
)";
    auto* saving = new LessonExport(test::lessonOf(lasts), LessonPaper::Slides,
                                    *exportFormatOf(QStringLiteral("a.pdf")), window.get());
    saving->setAttribute(Qt::WA_DeleteOnClose);
    saving->show();
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    saving->saveTo(path);
    QTest::qWait(100);
    EXPECT_TRUE(saving->isSaving());
    window->openFile(QStringLiteral("convoy"));
    EXPECT_TRUE(waitFor([this] { return setup().source == "convoy" && allFinished(); }));
    EXPECT_TRUE(saving->isSaving());
    QTest::mouseClick(button("Cancel"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !saving->isSaving(); }));
    EXPECT_EQ(message(), QStringLiteral("The export was stopped. Nothing was written."));
    EXPECT_FALSE(QFile::exists(path));
    QTest::mouseClick(button("Close"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return dialog() == nullptr; }));
}

} // namespace
} // namespace timeslice
