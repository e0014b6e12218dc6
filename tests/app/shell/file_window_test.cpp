// A workload's file in the window: where it stands in the gallery, and what happens when it changes on disk.
#include "tests/app/shell/window_driver.h"

#include "app/panels/workload_gallery.h"
#include "app/panels/workload_item.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"

#include <QScrollArea>
#include <QTemporaryDir>

namespace timeslice {
namespace {

class FileWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->resize(1600, 1000);
        open(path, "5 ms");
    }

    void open(const QString& where, const char* work) {
        write(where, work);
        window->openFile(where);
        ASSERT_TRUE(waitFor([&] { return setup().source == where.toStdString() && allFinished(); }));
    }

    static void write(const QString& where, const QByteArray& work) {
        QFile file(where);
        if (file.open(QIODevice::WriteOnly))
            file.write("timeslice: 1\nname: Mine\nparameters: {work: " + work +
                       "}\ntasks:\n  - {name: A, steps: [cpu: \"${work}\"]}\n");
    }

    WorkloadGallery* gallery() { return window->leftPanel()->gallery(); }
    QString message() { return gallery()->messageBar()->text(); }
    Button* reloadButton() {
        for (auto* button : gallery()->messageBar()->findChildren<Button*>())
            if (button->text() == QStringLiteral("Reload")) return button;
        return nullptr;
    }
    // From above.
    std::vector<WorkloadItem*> items() {
        std::vector<WorkloadItem*> all;
        for (auto* item : gallery()->list()->widget()->findChildren<WorkloadItem*>())
            if (item->isVisible()) all.push_back(item);
        std::ranges::sort(all, {}, [](const WorkloadItem* item) { return item->y(); });
        return all;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("mine.yaml"));
};

TEST_F(FileWindow, StandsAtTheTopOfTheGalleryAndIsChosen) {
    QTest::qWait(50); // after the layout
    const auto all = items();
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.front()->source(), path);
    EXPECT_TRUE(all.front()->isChecked());
    EXPECT_EQ(std::ranges::count_if(all, &WorkloadItem::isChecked), 1);
    EXPECT_EQ(gallery()->entries().front().source, path);
    ASSERT_TRUE(waitFor([&] { return all.front()->text() == QStringLiteral("Mine"); }));
    EXPECT_EQ(all.front()->accessibleDescription(), QStringLiteral("mine.yaml")) << "it has no summary";
}

TEST_F(FileWindow, KeepsThePlacesOfFilesThatAreListed) {
    const QString second = folder.filePath(QStringLiteral("second.yaml"));
    open(second, "7 ms");
    QTest::qWait(50);
    ASSERT_EQ(items()[1]->source(), path);
    QTest::mouseClick(items()[1], Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return setup().source == path.toStdString() && allFinished(); }));
    QTest::qWait(50);
    EXPECT_EQ(items()[1]->source(), path) << "nothing moves under the pointer";
    EXPECT_TRUE(items()[1]->isChecked());
    EXPECT_EQ(gallery()->recentFiles().front(), path) << "in the next window it stands first";
}

TEST_F(FileWindow, OffersToReadAFileAgainThatChangedOnDiskAndCanUndoIt) {
    ASSERT_EQ(makespanOf("serial"), 5ms);
    write(path, "9 ms");
    ASSERT_TRUE(waitFor([this] { return message() == QStringLiteral("mine.yaml has changed on disk."); }));
    EXPECT_EQ(makespanOf("serial"), 5ms) << "nothing changes unasked";
    ASSERT_NE(reloadButton(), nullptr);
    QTest::mouseClick(reloadButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return allFinished() && makespanOf("serial") == 9ms; }));
    EXPECT_TRUE(message().isEmpty());
    window->store()->history()->undo();
    EXPECT_TRUE(waitFor([this] { return allFinished() && makespanOf("serial") == 5ms; }));
}

TEST_F(FileWindow, SaysWhatIsWrongWithTheChangedFileAndKeepsWhatWasRead) {
    write(path, "5");
    ASSERT_TRUE(waitFor([this] { return !message().isEmpty(); }));
    EXPECT_TRUE(
        message().startsWith(QStringLiteral("mine.yaml has changed on disk and can no longer be read")));
    EXPECT_EQ(message().count(QStringLiteral("mine.yaml")), 1) << message().toStdString();
    EXPECT_EQ(reloadButton(), nullptr);
    EXPECT_EQ(makespanOf("serial"), 5ms);
    write(path, "6 ms");
    ASSERT_TRUE(waitFor([this] { return reloadButton() != nullptr; }));
    write(path, "5 ms"); // as it was read
    EXPECT_TRUE(waitFor([this] { return message().isEmpty(); }));
}

TEST_F(FileWindow, WithdrawsTheOfferWhenAnotherWorkloadIsShown) {
    write(path, "9 ms");
    ASSERT_TRUE(waitFor([this] { return !message().isEmpty(); }));
    window->store()->history()->undo();
    ASSERT_EQ(setup().source, "mixed");
    EXPECT_TRUE(message().isEmpty());
}

TEST_F(FileWindow, KeepsAFileByItsWholePath) {
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    write(folder.filePath(QStringLiteral("near.yaml")), "5 ms");
    window->openFile(QStringLiteral("near.yaml"));
    EXPECT_TRUE(waitFor([this] { return setup().source.ends_with("near.yaml") && allFinished(); }));
    QDir::setCurrent(before);
    EXPECT_TRUE(QDir::isAbsolutePath(QString::fromStdString(setup().source))) << setup().source;
}

} // namespace
} // namespace timeslice
