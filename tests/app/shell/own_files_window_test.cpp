// The user's own folder in the window: its files stand in the gallery and in the list of lessons, come and go, and
// nothing moves under the pointer.
#include "app/forms/own_folder_button.h"
#include "app/lessons/left_column.h"
#include "app/lessons/lesson_item.h"
#include "app/lessons/lesson_list.h"
#include "app/lessons/lesson_session.h"
#include "app/panels/workload_gallery.h"
#include "app/panels/workload_item.h"
#include "app/shell/lesson_room.h"
#include "app/shell/top_bar.h"
#include "app/widgets/message_bar.h"
#include "tests/app/lessons/small_lessons.h"
#include "tests/app/shell/window_driver.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const QByteArray kMine = "timeslice: 1\nname: Mine\nsummary: Made of xylophones.\n"
                         "tasks:\n  - {name: A, steps: [cpu: 5 ms]}\n";
const QByteArray kBroken = "timeslice: 1\nname: Half\ntasks:\n  - {name: A, steps: [cpu: 5]}\n";

class OwnFilesWindow : public WindowTest {
  protected:
    void SetUp() override {
        window->resize(1600, 1000);
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QCursor::setPos(window->mapToGlobal(QPoint(window->width() - 5, window->height() - 5)));
        window->ownFolder()->setPath(root.path());
        ASSERT_TRUE(waitFor([this] { return window->ownFolder()->isRead(); }));
        QTest::qWait(100); // until it has come to rest
        bar()->setValue(0);
    }

    void write(const QString& name, const QByteArray& text = kMine) {
        QFile file(root.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(text);
    }
    QString path(const char* name) const { return root.filePath(QString::fromLatin1(name)); }

    WorkloadGallery* gallery() { return window->leftPanel()->gallery(); }
    LessonList* lessons() { return window->lessons()->list(); }
    QScrollBar* bar() { return gallery()->list()->verticalScrollBar(); }

    // Of the folder, as they stand there: their names; "-" before those that are gone.
    std::vector<std::string> own() {
        std::vector<WorkloadItem*> all;
        for (auto* item : gallery()->list()->widget()->findChildren<WorkloadItem*>())
            if (!item->isHidden() && item->source().startsWith(root.path())) all.push_back(item);
        std::ranges::sort(all, {}, [](const WorkloadItem* item) { return item->y(); });
        std::vector<std::string> names;
        for (const WorkloadItem* item : all)
            names.push_back((item->isEnabled() ? "" : "-") +
                            root.relativeFilePath(item->source()).toStdString());
        return names;
    }
    bool becomes(const std::vector<std::string>& wanted) {
        return waitFor([&] { return own() == wanted; });
    }
    WorkloadItem* item(const QString& source) {
        for (auto* item : gallery()->list()->widget()->findChildren<WorkloadItem*>())
            if (item->source() == source && !item->isHidden()) return item;
        return nullptr;
    }
    LessonItem* lesson(const QString& source) {
        for (LessonItem* item : lessons()->items())
            if (item->source() == source) return item;
        return nullptr;
    }
    std::vector<std::string> labels() {
        std::vector<std::string> texts;
        for (const auto* label : gallery()->list()->widget()->findChildren<QLabel*>())
            if (!label->isHidden()) texts.push_back(label->text().toStdString());
        return texts;
    }

    static QPoint placeOf(const QWidget* widget) { return widget->mapToGlobal(QPoint(0, 0)); }
    static void pointAt(QWidget* widget) {
        QCursor::setPos(widget->mapToGlobal(QPoint(8, widget->height() / 2)));
        QTest::qWait(50);
    }
    void pointElsewhere() {
        QCursor::setPos(window->mapToGlobal(QPoint(window->width() - 5, window->height() - 5)));
        QTest::qWait(50);
    }

    QTemporaryDir folder;
    QDir root{folder.path()};
};

TEST_F(OwnFilesWindow, StandAtTheTopOfTheGalleryAndOpenByAClick) {
    ASSERT_TRUE(root.mkpath(QStringLiteral("week")));
    write(QStringLiteral("week/queue.yaml"));
    write(QStringLiteral("mine.yaml"));
    ASSERT_TRUE(becomes({"mine.yaml", "week/queue.yaml"}));
    EXPECT_EQ(gallery()->entries().front().source, path("mine.yaml"));
    EXPECT_EQ(gallery()->entries().front().topic, QStringLiteral("Your files"));
    WorkloadItem* mine = item(path("mine.yaml"));
    EXPECT_EQ(mine->text(), QStringLiteral("Mine"));
    EXPECT_EQ(mine->accessibleDescription(), QStringLiteral("Made of xylophones."));
    EXPECT_TRUE(waitFor([&] { return mine->hasThumbnail(); }));
    pointAt(mine);
    const QPoint before = placeOf(mine);
    QTest::mouseClick(mine, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return setup().source == path("mine.yaml").toStdString() && allFinished(); }));
    QTest::qWait(100);
    EXPECT_EQ(placeOf(mine), before);
    EXPECT_TRUE(mine->isChecked());
    EXPECT_THAT(own(), ElementsAre("mine.yaml", "week/queue.yaml")) << "it does not stand there twice";
    EXPECT_TRUE(gallery()->recentFiles().isEmpty());
}

TEST_F(OwnFilesWindow, StandAmongTheLessonsIfTheyAreOnes) {
    write(QStringLiteral("turns.yaml"), QByteArray::fromStdString(test::kTurns));
    write(QStringLiteral("mine.yaml"));
    window->lessons()->column()->showTab(LeftColumn::Lessons);
    ASSERT_TRUE(waitFor([this] { return lesson(path("turns.yaml")) != nullptr; }));
    LessonItem* turns = lessons()->items().front();
    EXPECT_EQ(turns->source(), path("turns.yaml"));
    EXPECT_EQ(turns->text(), QStringLiteral("Turns"));
    EXPECT_EQ(turns->accessibleDescription(), QStringLiteral("3 min · turns.yaml"));
    EXPECT_EQ(lesson(path("mine.yaml")), nullptr);
    ASSERT_TRUE(becomes({"mine.yaml"}));
    QTest::mouseClick(turns, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return window->lessons()->session()->isOpen(); }));
    EXPECT_TRUE(turns->isChecked());
    EXPECT_EQ(std::ranges::count(lessons()->items(), path("turns.yaml"), &LessonItem::source), 1);
    window->lessons()->session()->close();
}

TEST_F(OwnFilesWindow, StandThereWithTheirErrorsIfTheyCannotBeRead) {
    write(QStringLiteral("half.yaml"), kBroken);
    write(QStringLiteral("lesson.yaml"), "timeslice-lesson: 1\ntitle: Half\n");
    ASSERT_TRUE(becomes({"half.yaml"}));
    WorkloadItem* half = item(path("half.yaml"));
    EXPECT_EQ(half->text(), QStringLiteral("half.yaml"));
    EXPECT_THAT(half->toolTip().toStdString(), HasSubstr("<b>half.yaml</b><br>Line 4, column "));
    EXPECT_THAT(half->accessibleDescription().toStdString(), HasSubstr("Line 4, column "));
    QTest::mouseClick(half, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !gallery()->messageBar()->text().isEmpty(); }));
    EXPECT_THAT(gallery()->messageBar()->text().toStdString(), HasSubstr("Line 4, column "));
    EXPECT_EQ(setup().source, "mixed");
    ASSERT_NE(lesson(path("lesson.yaml")), nullptr);
    EXPECT_FALSE(lesson(path("lesson.yaml"))->problem().isEmpty());
    write(QStringLiteral("half.yaml"));
    EXPECT_TRUE(waitFor([&] { return half->text() == QStringLiteral("Mine") && half->problem().isEmpty(); }));
    EXPECT_EQ(item(path("half.yaml")), half);
    EXPECT_TRUE(waitFor([&] { return half->hasThumbnail(); }));
}

TEST_F(OwnFilesWindow, AreShownByNameIfTheyAreLarge) {
    write(QStringLiteral("large.yaml"), kMine + "# " + QByteArray(kMostOwnBytes, 'x') + "\n");
    ASSERT_TRUE(becomes({"large.yaml"}));
    WorkloadItem* large = item(path("large.yaml"));
    EXPECT_EQ(large->text(), QStringLiteral("large.yaml"));
    EXPECT_EQ(large->accessibleDescription(), QStringLiteral("Larger than 1 MB"));
    QTest::mouseClick(large, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return setup().source == path("large.yaml").toStdString() && allFinished(); }));
}

TEST_F(OwnFilesWindow, MoveNothingUnderThePointerWhenTheyComeAndGo) {
    for (const bool atTop : {true, false}) {
        for (const char* name : {"b.yaml", "d.yaml", "f.yaml"}) write(QString::fromLatin1(name));
        ASSERT_TRUE(becomes({"b.yaml", "d.yaml", "f.yaml"}));
        bar()->setValue(atTop ? 0 : 30);
        QWidget* pointed = item(path("d.yaml"));
        ASSERT_FALSE(pointed->visibleRegion().isEmpty());
        pointAt(pointed);
        const QPoint before = placeOf(pointed);
        write(QStringLiteral("a.yaml"));
        write(QStringLiteral("c.yaml"));
        ASSERT_TRUE(becomes({"a.yaml", "b.yaml", "c.yaml", "d.yaml", "f.yaml"}));
        QTest::qWait(50);
        EXPECT_EQ(placeOf(pointed), before) << "others came, at the top: " << atTop;
        for (const char* name : {"a.yaml", "b.yaml", "c.yaml", "d.yaml"})
            ASSERT_TRUE(QFile::remove(path(name)));
        ASSERT_TRUE(becomes({"-a.yaml", "-b.yaml", "-c.yaml", "-d.yaml", "f.yaml"}));
        QTest::qWait(50);
        EXPECT_EQ(placeOf(pointed), before) << "they went, at the top: " << atTop;
        QTest::mouseClick(pointed, Qt::LeftButton);
        QTest::qWait(50);
        EXPECT_EQ(setup().source, "mixed") << "what is gone cannot be opened";
        pointElsewhere();
        EXPECT_TRUE(becomes({"f.yaml"}));
    }
}

TEST_F(OwnFilesWindow, KeepWhatIsSeenInItsPlaceFurtherDown) {
    bar()->setValue(bar()->maximum() / 2);
    QWidget* seen = nullptr;
    for (auto* each : gallery()->list()->widget()->findChildren<WorkloadItem*>())
        if (each->visibleRegion().boundingRect().height() == each->height()) seen = each;
    ASSERT_NE(seen, nullptr);
    const QPoint before = placeOf(seen);
    write(QStringLiteral("a.yaml"));
    ASSERT_TRUE(becomes({"a.yaml"}));
    QTest::qWait(50);
    EXPECT_EQ(placeOf(seen), before);
    bar()->setValue(0);
    EXPECT_FALSE(item(path("a.yaml"))->visibleRegion().isEmpty());
}

TEST_F(OwnFilesWindow, AreFoundByASearch) {
    write(QStringLiteral("mine.yaml"));
    ASSERT_TRUE(becomes({"mine.yaml"}));
    type(gallery()->searchField(), QStringLiteral("xylophones"));
    EXPECT_THAT(own(), ElementsAre("mine.yaml"));
    EXPECT_THAT(labels(), ElementsAre("Your files"));
    type(gallery()->searchField(), QStringLiteral("peterson"));
    EXPECT_THAT(own(), IsEmpty());
    EXPECT_THAT(labels(), testing::Not(testing::Contains("Your files")));
    write(QStringLiteral("other.yaml"), QByteArray(kMine).replace("Mine", "Peterson's"));
    EXPECT_TRUE(becomes({"other.yaml"})) << "also those that come during the search";
}

TEST_F(OwnFilesWindow, AreAskedForInASentenceIfThereAreNone) {
    ASSERT_GE(labels().size(), 2U);
    EXPECT_EQ(labels()[0], "Your files");
    EXPECT_THAT(labels()[1], HasSubstr("Workload files (.yaml) in "));
    write(QStringLiteral("mine.yaml"));
    ASSERT_TRUE(becomes({"mine.yaml"}));
    EXPECT_THAT(labels()[1], testing::Not(HasSubstr("Workload files (.yaml) in ")));
}

TEST_F(OwnFilesWindow, AreNotRecentFilesAsWell) {
    write(QStringLiteral("mine.yaml"));
    ASSERT_TRUE(becomes({"mine.yaml"}));
    window->ownFolder()->setPath(root.filePath(QStringLiteral("elsewhere")));
    window->openFile(path("mine.yaml"));
    ASSERT_TRUE(waitFor([&] { return setup().source == path("mine.yaml").toStdString() && allFinished(); }));
    EXPECT_EQ(gallery()->recentFiles().front(), path("mine.yaml"));
    EXPECT_EQ(gallery()->entries().front().topic, QString());
    window->ownFolder()->setPath(root.path());
    ASSERT_TRUE(waitFor([&] { return gallery()->entries().front().topic == QStringLiteral("Your files"); }));
    EXPECT_THAT(own(), ElementsAre("mine.yaml"));
}

TEST_F(OwnFilesWindow, LieInAFolderThatIsChosenInTheMenuAndRemembered) {
    ASSERT_TRUE(root.mkpath(QStringLiteral("chosen")));
    write(QStringLiteral("chosen/mine.yaml"));
    auto* button = gallery()->findChild<OwnFolderButton*>();
    ASSERT_NE(button, nullptr);
    QTimer::singleShot(0, button, [&] {
        QMenu* menu = button->menu();
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Choose another folder …"))
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    });
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        dialog->findChild<QLineEdit*>()->setText(path("chosen"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    });
    answers.start(50);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return window->ownFolder()->path() == path("chosen"); }));
    answers.stop();
    EXPECT_TRUE(becomes({"chosen/mine.yaml"}));
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->start({});
    EXPECT_EQ(window->ownFolder()->path(), path("chosen"));
    QMenu* menu = gallery()->findChild<OwnFolderButton*>()->menu();
    Q_EMIT menu->aboutToShow();
    EXPECT_TRUE(menu->actions().at(1)->isChecked());
    EXPECT_EQ(menu->actions().at(1)->text(), window->ownFolder()->shownPath());
    menu->actions().at(0)->trigger();
    EXPECT_EQ(window->ownFolder()->path(), OwnFolder::usualPath());
}

} // namespace
} // namespace timeslice
